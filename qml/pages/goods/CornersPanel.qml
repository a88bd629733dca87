// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The corners of the shop and its reserve: all of them, a name for one, what lies in it.
Item {
    id: root

    required property Till till
    readonly property CornerDesk desk: till.corners

    NoticeBar {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        z: 1
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }
    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : parent.top
        anchors.topMargin: notice.visible ? Theme.gap : 0
        anchors.bottom: parent.bottom

        CornerList {
            visible: root.desk.step === CornerDesk.Listing
            anchors.fill: parent
            desk: root.desk
        }
        CornerName {
            visible: root.desk.step === CornerDesk.Naming
            anchors.fill: parent
            desk: root.desk
        }
        CornerInside {
            visible: root.desk.step === CornerDesk.Looking
            anchors.fill: parent
            desk: root.desk
        }
        ColumnLayout {
            visible: root.desk.step === CornerDesk.Family
            anchors.fill: parent
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                TouchButton {
                    objectName: "familyBack"
                    symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                    onClicked: root.desk.back()
                }
                Label {
                    //: asks for a family of goods; all of it that lies nowhere yet is put into a corner, %1
                    text: qsTr("What lies here: %1?").arg(root.desk.nameText)
                    font.pixelSize: Theme.titleText
                    font.bold: true
                    Layout.fillWidth: true
                }
            }
            Label {
                //: below the question which family lies in a corner
                text: qsTr("Everything of the family that lies in no corner yet is put here.")
                color: Theme.softInk
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            FamilyGrid {
                families: root.till.intake.families
                chosen: ""
                Layout.fillWidth: true
                Layout.fillHeight: false
                onPicked: key => root.desk.placeFamily(key)
            }
            Item {
                Layout.fillHeight: true
            }
        }
        ColumnLayout {
            visible: root.desk.step === CornerDesk.Closing
            anchors.centerIn: parent
            width: Math.min(parent.width, 120 * Theme.mm)
            spacing: Theme.wideGap

            Label {
                //: asks before a corner of the shop is given up; its name
                text: qsTr("Give up the corner “%1”? What lies there stays in the stock.").arg(root.desk.nameText)
                font.pixelSize: Theme.titleText
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 8 * Theme.mm
                Layout.fillWidth: true

                TouchButton {
                    objectName: "keepCorner"
                    symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                    //: the corner is not given up
                    text: qsTr("Keep it")
                    implicitHeight: 16 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.desk.back()
                }
                TouchButton {
                    objectName: "closeCorner"
                    kind: TouchButton.Danger
                    symbol: "trash-2"
                    enabled: !root.desk.busy
                    //: the corner is given up
                    text: qsTr("Give it up")
                    implicitHeight: 16 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.desk.close()
                }
            }
        }
    }
}
