// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The rules of the shop: each a question, what its answer means, and the answers to touch. A manager sets
// them at the centre, for all stalls or one.
Item {
    id: root

    required property Till till
    readonly property RulesDesk desk: till.rules

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        //: title of the page with the rules of the shop
        title: qsTr("Rules of the shop")
        subtitle: !root.desk.known || root.desk.settable ? root.desk.fromText
                                    //: under the title of the rules: nobody sets them here
                                                         : qsTr("The centre sets them")
        onLeaving: root.till.leaveRules()

        TouchButton {
            objectName: "copies"
            visible: !root.till.practising && !root.desk.where.offered
            symbol: "history"
            //: opens the copies of the book, to put one back
            text: qsTr("Put a copy back")
            textSize: Theme.text
            onClicked: root.till.backup.openSheet()
        }
        TouchButton {
            objectName: "rulesWhere"
            visible: root.desk.where.offered
            enabled: !root.desk.differs
            symbol: "store"
            text: root.desk.where.text
            textSize: Theme.text
            width: Math.min(implicitWidth, 52 * Theme.mm)
            onClicked: sheet.where = root.desk.where
        }
        SectionButton {
            name: "shop"
            symbol: "clipboard-list"
            //: section of the rules of the shop: for all goods; short
            text: qsTr("General")
        }
        SectionButton {
            name: "families"
            symbol: "layers"
            //: section of the rules of the shop: family by family; short
            text: qsTr("Families")
        }
        SectionButton {
            name: "labels"
            symbol: "barcode"
            //: section of the rules of the shop: labels of packets; short
            text: qsTr("Labels")
        }
    }
    NoticeBar {
        id: notice

        objectName: "rulesComplaint"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.margins: Theme.gap
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }
    ListView {
        id: list

        objectName: "rules"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : head.bottom
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        anchors.margins: Theme.gap
        clip: true
        spacing: Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.rules

        delegate: QuestionRow {
            width: list.width
            changeable: root.desk.settable
            onAnswered: (question, answer) => root.desk.choose(question, answer)
        }
    }
    // What was chosen is kept here, from a day on.
    Rectangle {
        id: foot

        visible: root.desk.settable && (root.desk.differs || root.desk.hasOwn || root.desk.othersText !== "")
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 15 * Theme.rowMm
        color: Theme.surface

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: Theme.gap

            Label {
                visible: !root.desk.differs
                text: root.desk.hasOwn
                      //: rules of the shop: the stall that was chosen does not go by those of all
                      ? qsTr("This stall has rules of its own.") : root.desk.othersText
                color: Theme.softInk
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Repeater {
                model: root.desk.differs || root.desk.hasOwn ? root.desk.begins : []

                TouchButton {
                    required property int index
                    required property string modelData

                    objectName: "rulesBegin-" + index
                    text: modelData
                    textSize: Theme.text
                    chosen: root.desk.begin === index
                    onClicked: root.desk.chooseBegin(index)
                }
            }
            Item {
                visible: root.desk.differs
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "rulesAsAll"
                visible: !root.desk.differs && root.desk.hasOwn
                symbol: "layout-grid"
                //: button: the stall has no rules of its own any more, from the day that was chosen
                text: qsTr("As all stalls")
                onClicked: root.desk.asAll()
            }
            TouchButton {
                objectName: "rulesBack"
                visible: root.desk.differs
                kind: TouchButton.Quiet
                symbol: "undo-2"
                //: button: rules that were chosen and not kept are as before
                text: qsTr("As before")
                onClicked: root.desk.takeBack()
            }
            TouchButton {
                objectName: "keepRules"
                visible: root.desk.differs
                kind: TouchButton.Primary
                symbol: "check"
                enabled: root.desk.canKeep
                //: button: the rules are in force from the day that was chosen
                text: qsTr("From then on")
                onClicked: root.desk.keep()
            }
        }
    }
    WhereSheet {
        id: sheet

        anchors.fill: parent
        onClosed: where = null
    }

    component SectionButton: TouchButton {
        required property string name

        objectName: "rules-" + name
        textSize: Theme.text
        chosen: root.desk.section === name
        onClicked: root.desk.look(name)
    }
}
