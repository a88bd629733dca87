// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A piece, a sale or a payout on the artisan's page: picture, one line of words, one amount.
TouchCard {
    id: root

    property string title: ""
    property string detail: ""
    property string amount: ""
    property string symbol: ""
    property color symbolColor: Theme.softInk
    property string picture: ""
    property bool touchable: false // there is more to see

    implicitHeight: 18 * Theme.rowMm
    listens: root.touchable

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.wideGap

        Image {
            visible: root.picture !== ""
            source: root.picture
            sourceSize.width: Math.round(19 * Theme.mm)
            sourceSize.height: Math.round(14.5 * Theme.mm)
            Layout.preferredWidth: 19 * Theme.mm
            Layout.preferredHeight: 14.5 * Theme.mm
        }
        Icon {
            visible: root.symbol !== ""
            name: root.symbol
            color: root.symbolColor
            size: 8 * Theme.mm
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "itemName"
                text: root.title
                font.pixelSize: Theme.strongText
                font.bold: true
                Layout.fillWidth: true
                Layout.preferredHeight: 7 * Theme.rowMm
            }
            Label {
                text: root.detail
                color: Theme.softInk
                Layout.fillWidth: true
                Layout.preferredHeight: 5.5 * Theme.rowMm
            }
        }
        Text {
            text: root.amount
            font.pixelSize: Theme.priceText
            font.bold: true
            color: Theme.ink
        }
        Icon {
            visible: root.touchable
            name: Theme.rightToLeft ? "chevron-left" : "chevron-right"
            color: Theme.softInk
            size: 6 * Theme.mm
        }
    }
}
