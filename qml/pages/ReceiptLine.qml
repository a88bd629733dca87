// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A line of a receipt of before. Above the parts of a set stands the set with its price: the parts have none that
// anybody was told.
ColumnLayout {
    id: root

    required property string picture
    required property string itemName
    required property string makerText
    required property string countText
    required property string amountText
    required property string backText
    required property bool ofKit
    required property string kitText // above the first part of a set
    required property string kitAmountText
    readonly property string also: backText !== "" ? backText : makerText

    spacing: Theme.mm

    RowLayout {
        visible: root.kitText !== ""
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.preferredHeight: 9 * Theme.rowMm
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap

        Icon {
            name: "boxes"
            color: Theme.softInk
        }
        Label {
            objectName: "itemName"
            text: root.kitText
            font.pixelSize: Theme.strongText
            font.bold: true
            Layout.fillWidth: true
        }
        Text {
            objectName: "kitAmount"
            text: root.kitAmountText
            font.pixelSize: Theme.priceText
            font.bold: true
            color: Theme.ink
        }
    }
    PieceRow {
        objectName: "receiptLine"
        picture: root.picture
        title: root.itemName
        detail: Theme.signed("×", root.countText) + (root.also === "" ? "" : "  ·  " + root.also)
        amount: root.ofKit ? "" : root.amountText // the set has one price
        Layout.fillWidth: true
        Layout.leftMargin: root.ofKit ? 8 * Theme.mm : 0
    }
}
