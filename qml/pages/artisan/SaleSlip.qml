// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// One thing that was sold: the price the buyer paid as a bar, in it what the artisan gets, the stall
// and the centre; and the artisan's own as notes and coins.
Rectangle {
    id: root

    required property string picture
    required property string itemName
    required property string stallName
    required property string dateText
    required property string countText
    required property string payableText
    required property string slipPaid
    required property string slipShare
    required property string slipStall
    required property string slipCentre
    required property int sharePart
    required property int stallPart
    required property int centrePart
    required property bool settled
    required property bool givenBack
    required property bool spared // it came back, and nothing of the artisan's is taken for it
    required property string backText
    required property bool waits
    property QtObject cash

    signal closed

    color: Theme.sand

    MouseArea { // nothing behind it
        anchors.fill: parent
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.wideGap
        spacing: 2 * Theme.wideGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.preferredWidth: root.width * 0.3
            Layout.maximumWidth: root.width * 0.3

            Image {
                source: root.picture
                sourceSize.width: Math.round(width)
                sourceSize.height: Math.round(height)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 20 * Theme.mm
            }
            Label {
                text: root.itemName
                font.pixelSize: Theme.titleText
                fontSizeMode: Text.HorizontalFit // a long name is written smaller, and whole
                minimumPixelSize: Theme.text
                font.bold: true
                Layout.fillWidth: true
                Layout.preferredHeight: 8 * Theme.mm
            }
            Label {
                objectName: "slipBackState"
                visible: text !== ""
                text: root.backText
                color: Theme.danger
                font.bold: true
                Layout.fillWidth: true
                Layout.preferredHeight: 6 * Theme.mm
            }
            Label {
                text: root.stallName
                color: Theme.softInk
                Layout.fillWidth: true
                Layout.preferredHeight: 5 * Theme.mm
            }
            Label {
                text: root.dateText
                color: Theme.softInk
                Layout.fillWidth: true
                Layout.preferredHeight: 5 * Theme.mm
            }
            TouchButton {
                objectName: "slipBack"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                //: leaves the picture of one sale
                text: qsTr("Back")
                Layout.fillWidth: true
                onClicked: root.closed()
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                //: on the slip of a sale, before what the buyer paid
                text: root.givenBack ? qsTr("It came back; the buyer got %1 again").arg(root.slipPaid)
                                       //: on the slip of a sale
                                     : qsTr("The buyer paid %1").arg(root.slipPaid)
                font.pixelSize: Theme.strongText
                font.bold: true
                Layout.fillWidth: true
                Layout.preferredHeight: 6 * Theme.mm
            }
            Row {
                id: bar

                Layout.fillWidth: true
                Layout.preferredHeight: 7 * Theme.mm

                Rectangle {
                    width: bar.width * root.sharePart / 1000
                    height: parent.height
                    color: Theme.pay
                }
                Rectangle {
                    width: bar.width * root.stallPart / 1000
                    height: parent.height
                    color: Theme.primary
                }
                Rectangle {
                    width: bar.width * root.centrePart / 1000
                    height: parent.height
                    color: Theme.glow
                }
            }
            SharePart {
                objectName: "slipYours"
                visible: !root.spared
                symbol: "hand-coins"
                symbolColor: Theme.pay
                //: on the slip of a sale that came back: the artisan's part of the price
                text: root.givenBack ? qsTr("Taken from yours")
                                       //: on the slip of a sale: the artisan's part of the price
                                     : qsTr("You")
                amount: root.slipShare
                large: true
                Layout.fillWidth: true
            }
            CashPile {
                cash: root.cash
                noteWidth: 24 * Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 11 * Theme.mm
            }
            SharePart {
                symbol: "store"
                symbolColor: Theme.primary
                //: on the slip of a sale: the stall's part of the price
                text: qsTr("The stall")
                amount: root.slipStall
                Layout.fillWidth: true
            }
            SharePart {
                visible: root.centrePart > 0
                symbol: "house"
                symbolColor: Theme.glow
                //: on the slip of a sale: the centre's part of the price
                text: qsTr("The centre")
                amount: root.slipCentre
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.preferredHeight: 8 * Theme.mm
                Layout.maximumHeight: 8 * Theme.mm

                Icon {
                    name: root.spared ? "circle-check" : root.givenBack ? "undo-2" : root.settled ? "circle-check" : "clock"
                    color: root.spared ? Theme.pay : root.givenBack ? Theme.danger : root.settled ? Theme.pay : Theme.amber
                    size: 8 * Theme.mm
                }
                Label {
                    objectName: "slipState"
                    text: {
                        if (root.spared)
                            //: on the slip of a sale that came back at the stall's cost
                            return qsTr("The stall bears it, you keep your money");
                        if (root.settled)
                            //: on the slip of a sale
                            return qsTr("Settled with you");
                        if (root.givenBack)
                            //: on the slip of a sale that came back
                            return qsTr("It will be taken from your next payment");
                        //: on the slip of a sale; until then the buyer may bring it back
                        return root.waits ? qsTr("You can have it from %1").arg(root.payableText)
                                            //: on the slip of a sale
                                          : qsTr("It waits for you");
                    }
                    font.pixelSize: Theme.strongText
                    Layout.fillWidth: true
                    Layout.preferredHeight: 7 * Theme.mm
                }
            }
        }
    }
}
