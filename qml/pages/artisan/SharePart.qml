// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// Who gets how much of a price: a picture in the colour of its piece of the bar, a word, an amount.
RowLayout {
    id: root

    required property string symbol
    required property color symbolColor
    required property string text
    required property string amount
    property bool large: false

    spacing: Theme.gap
    Layout.preferredHeight: (large ? 11 : 7) * Theme.mm
    Layout.maximumHeight: Layout.preferredHeight

    Icon {
        name: root.symbol
        color: root.symbolColor
        size: (root.large ? 9 : 6) * Theme.mm
    }
    Label {
        text: root.text
        font.pixelSize: root.large ? Theme.titleText : Theme.strongText
        font.bold: root.large
        Layout.fillWidth: true
    }
    Text {
        text: root.amount
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: root.large ? Theme.totalText : Theme.priceText
        font.bold: true
        color: Theme.ink
        Layout.maximumHeight: root.Layout.maximumHeight
    }
}
