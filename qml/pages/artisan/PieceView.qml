// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// One thing of the artisan's: how it looks, where it is, what it costs, as money.
Rectangle {
    id: root

    required property string picture
    required property string itemName
    required property string whereText
    required property string symbol
    required property string code
    required property string amountText
    required property string countText
    required property bool several
    property string currency: ""
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

        Image {
            source: root.picture
            sourceSize.width: Math.round(width)
            sourceSize.height: Math.round(height)
            Layout.preferredWidth: root.width * 0.5
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                text: root.itemName + (root.several ? "  ×\u00a0" + root.countText : "")
                font.pixelSize: Theme.titleText
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap

                Icon {
                    name: root.symbol
                    color: Theme.primary
                    size: 9 * Theme.mm
                }
                Label {
                    text: root.whereText
                    font.pixelSize: Theme.strongText
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
            }
            Money {
                amount: root.amountText
                currency: root.currency
                size: Theme.totalText
            }
            CashPile {
                objectName: "pieceCash"
                cash: root.cash
                noteWidth: 24 * Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 11 * Theme.mm
            }
            CodeText {
                code: root.code
            }
            TouchButton {
                objectName: "pieceBack"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                //: leaves the picture of one thing
                text: qsTr("Back")
                Layout.fillWidth: true
                onClicked: root.closed()
            }
        }
    }
}
