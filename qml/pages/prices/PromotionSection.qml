// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Promotions that are on or to come; a new one is written beside them.
ColumnLayout {
    id: root

    required property Till till
    readonly property PromotionDesk desk: till.promotions

    signal whereWanted(where: StallChoice)

    spacing: Theme.gap

    NoticeBar {
        objectName: "promotionComplaint"
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
    }
    PromotionForm {
        visible: root.desk.writing
        till: root.till
        onWhereWanted: root.whereWanted(root.desk.where)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ListView {
        id: list

        objectName: "promotions"
        visible: !root.desk.writing
        clip: true
        spacing: Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.promotions
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: row

            required property int index
            required property string nameText
            required property string whatText
            required property string whereText
            required property string daysText
            required property bool running

            width: list.width
            height: 17 * Theme.rowMm
            radius: Theme.radius
            color: Theme.surface

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.wideGap
                anchors.rightMargin: Theme.gap
                spacing: Theme.wideGap

                Label {
                    text: row.whatText
                    font.pixelSize: Theme.priceText
                    font.bold: true
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.preferredWidth: 42 * Theme.mm
                    Layout.maximumWidth: 42 * Theme.mm
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: row.whereText
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        text: row.nameText
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: row.daysText
                        Layout.fillWidth: true
                    }
                    Label {
                        text: row.running
                              //: a promotion holds today
                              ? qsTr("On now")
                                //: a promotion begins later
                              : qsTr("To come")
                        color: row.running ? Theme.pay : Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
                TouchButton {
                    objectName: "endPromotion-" + row.index
                    visible: root.desk.settable
                    symbol: "x"
                    textSize: Theme.text
                    //: button: a promotion ends at once, or never begins
                    text: qsTr("End it")
                    onClicked: root.desk.end(row.index)
                }
            }
        }
        EmptyHint {
            visible: list.count === 0
            anchors.centerIn: parent
            width: 100 * Theme.mm
            symbol: "star"
            //: there are no promotions
            text: qsTr("No promotion is on, and none is to come.")
        }
    }
    TouchButton {
        objectName: "newPromotion"
        visible: root.desk.settable && !root.desk.writing
        kind: TouchButton.Primary
        symbol: "plus"
        //: button: begins to write a promotion
        text: qsTr("New promotion")
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 80 * Theme.mm
        onClicked: root.desk.write()
    }
}
