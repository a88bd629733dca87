// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Both sign a contract: with the finger here, or on its paper.
Rectangle {
    id: root

    required property ContractDesk desk
    required property string currency
    required property string houseName // who signs for it

    onVisibleChanged: {
        pads.clear();
    }
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "signBack"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.leaveSigning()
            }
            Label {
                text: root.desk.artisanName + " · " + root.desk.stallText
                font.pixelSize: Theme.strongText
                font.bold: true
                Layout.fillWidth: true
            }
            ColumnLayout {
                visible: root.desk.perThousand !== ""
                spacing: 0

                Label {
                    //: above an amount: the artisan's part of each 1 000
                    text: qsTr("Of each 1 000 the artisan gets")
                    font.pixelSize: Theme.smallText
                    color: Theme.softInk
                }
                Money {
                    amount: root.desk.perThousand
                    currency: root.currency
                    size: Theme.priceText * 1.3
                    color: Theme.pay
                    Layout.alignment: Qt.AlignHCenter
                }
            }
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        SignPads {
            id: pads

            //: in the empty field where an artisan signs a contract with a finger
            artisanHint: qsTr("The artisan signs here with a finger")
            //: in the empty field where the manager signs a contract with a finger
            houseHint: qsTr("The manager signs here with a finger")
            artisanName: root.desk.artisanName
            houseName: root.houseName
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "signOnPaper"
                symbol: "file-text"
                enabled: root.desk.canSign && pads.artisan + pads.house === ""
                //: button: both have signed a contract on its paper
                text: qsTr("Signed on paper")
                implicitHeight: 14 * Theme.mm
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.signOnPaper()
            }
            TouchButton {
                objectName: "signOnScreen"
                kind: TouchButton.Primary
                symbol: "pencil"
                enabled: root.desk.canSign && pads.artisan !== "" && pads.house !== ""
                //: button: both have signed a contract with the finger on the screen, and it holds
                text: qsTr("Both have signed")
                implicitHeight: 14 * Theme.mm
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.signOnScreen(pads.artisan, pads.house)
            }
        }
    }
}
