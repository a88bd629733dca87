// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Goods change their spot, or are written off: which item, why, how many, a word.
Item {
    id: root

    required property Till till
    readonly property MoveDesk desk: till.moves

    NoticeBar {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }
    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : parent.top
        anchors.topMargin: notice.visible ? Theme.gap : 0
        anchors.bottom: parent.bottom

        GoodsSearch {
            visible: !root.desk.chosen
            anchors.fill: parent
            prefix: "move"
            model: root.desk.found
            //: field that finds an item to move; a scan does the same
            hint: qsTr("Scan the item, or type its name")
            onSearched: text => root.desk.search(text)
            onChosen: row => root.desk.choose(row)
        }
        MoveForm {
            visible: root.desk.chosen && !root.desk.done
            anchors.fill: parent
            till: root.till
        }
        ColumnLayout {
            visible: root.desk.done
            anchors.centerIn: parent
            width: Math.min(parent.width, 120 * Theme.mm)
            spacing: Theme.wideGap

            Icon {
                name: "circle-check"
                color: Theme.pay
                size: 16 * Theme.mm
                Layout.alignment: Qt.AlignHCenter
            }
            Label {
                text: root.desk.itemName
                font.pixelSize: Theme.titleText
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Label {
                objectName: "moveDone"
                text: root.desk.doneText
                font.pixelSize: Theme.titleText
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 8 * Theme.mm
                Layout.fillWidth: true
                Layout.topMargin: Theme.wideGap

                TouchButton {
                    objectName: "undoMove"
                    visible: root.desk.undoText !== ""
                    symbol: "undo-2"
                    text: root.desk.undoText
                    enabled: !root.desk.busy
                    implicitHeight: 16 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.desk.undo()
                }
                TouchButton {
                    objectName: "nextMove"
                    kind: TouchButton.Primary
                    symbol: "check"
                    //: goods were moved: on to another item
                    text: qsTr("Next item")
                    implicitHeight: 16 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.desk.next()
                }
            }
        }
    }
}
