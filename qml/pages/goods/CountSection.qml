// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Counting goods, from what is counted to what it came to.
Item {
    id: root

    required property Till till
    readonly property CountDesk desk: till.count
    readonly property bool goesOn: desk.step !== CountDesk.Choosing && desk.step !== CountDesk.Finished
    property bool dropping: false // asks whether it is meant

    Connections {
        target: root.desk

        function onChanged() {
            if (!root.goesOn)
                root.dropping = false;
        }
    }
    NoticeBar {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        z: 1
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }

    // what is counted, how far it is, and the ways on
    RowLayout {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : parent.top
        anchors.topMargin: notice.visible ? Theme.gap : 0
        visible: root.goesOn && !root.dropping
        height: visible ? Theme.touch : 0
        spacing: Theme.gap

        TouchButton {
            objectName: "leaveCount"
            symbol: "clock"
            //: button: puts a count down; it goes on later; very short
            text: qsTr("Later")
            textSize: Theme.text
            onClicked: root.desk.leave()
        }
        ColumnLayout {
            spacing: Theme.mm
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Icon {
                    visible: root.desk.blind
                    name: "eye-off"
                    size: 5 * Theme.mm
                }
                Label {
                    text: root.desk.titleText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "countProgress"
                    text: root.desk.progressText
                    font.bold: true
                }
            }
            Rectangle {
                visible: !root.desk.hides
                color: Theme.well
                radius: height / 2
                Layout.fillWidth: true
                Layout.preferredHeight: 2.4 * Theme.mm

                Rectangle {
                    anchors.left: parent.left
                    height: parent.height
                    width: parent.width * root.desk.progress / 1000
                    radius: height / 2
                    color: Theme.pay
                }
            }
        }
        TouchButton {
            objectName: "countScan"
            visible: root.desk.step !== CountDesk.Scanning
            symbol: "scan-barcode"
            //: button: back to scanning what is counted; very short
            text: qsTr("Scan")
            textSize: Theme.text
            onClicked: root.desk.scanOn()
        }
        TouchButton {
            objectName: "countList"
            visible: root.desk.step !== CountDesk.Listing
            symbol: "list-checks"
            //: button: all that is counted, as a list; very short
            text: qsTr("List")
            textSize: Theme.text
            onClicked: root.desk.list()
        }
        TouchButton {
            objectName: "countFinish"
            visible: root.desk.step !== CountDesk.Finishing
            kind: TouchButton.Primary
            symbol: "check"
            //: button: everything is counted; very short
            text: qsTr("Finish")
            textSize: Theme.text
            onClicked: root.desk.finish()
        }
        TouchButton {
            objectName: "countDrop"
            kind: TouchButton.Quiet
            symbol: "trash-2"
            onClicked: root.dropping = true
        }
    }
    Item {
        id: place

        visible: !root.dropping
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.goesOn ? band.bottom : notice.visible ? notice.bottom : parent.top
        anchors.topMargin: root.goesOn || notice.visible ? Theme.gap : 0
        anchors.bottom: parent.bottom

        CountStart {
            visible: root.desk.step === CountDesk.Choosing
            anchors.fill: parent
            till: root.till
        }
        CountScan {
            visible: root.desk.step === CountDesk.Scanning
            anchors.fill: parent
            desk: root.desk
        }
        CountList {
            visible: root.desk.step === CountDesk.Listing
            anchors.fill: parent
            desk: root.desk
        }
        CountFinish {
            visible: root.desk.step === CountDesk.Finishing || root.desk.step === CountDesk.Finished
            anchors.fill: parent
            till: root.till
        }
    }
    ColumnLayout {
        visible: root.dropping
        anchors.centerIn: parent
        width: Math.min(parent.width, 120 * Theme.mm)
        spacing: Theme.wideGap

        Label {
            //: asks before a count is thrown away
            text: qsTr("Throw this count away? Nothing in the stock changes.")
            font.pixelSize: Theme.titleText
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8 * Theme.mm
            Layout.fillWidth: true

            TouchButton {
                objectName: "keepCounting"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                //: the count is not thrown away
                text: qsTr("Go on counting")
                implicitHeight: 16 * Theme.mm
                Layout.fillWidth: true
                onClicked: root.dropping = false
            }
            TouchButton {
                objectName: "dropCount"
                kind: TouchButton.Danger
                symbol: "trash-2"
                //: the count is thrown away
                text: qsTr("Throw away")
                implicitHeight: 16 * Theme.mm
                Layout.fillWidth: true
                onClicked: root.desk.drop()
            }
        }
    }
}
