// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A word and the amount that it names, at the two ends of a line.
RowLayout {
    id: root

    required property string label
    required property string amount
    required property string currency
    property real size: Theme.priceText
    property color color: Theme.ink

    spacing: Theme.gap
    Layout.fillHeight: false

    Label {
        text: root.label
        color: Theme.softInk
        font.pixelSize: Theme.strongText
        fontSizeMode: Text.HorizontalFit // large writing
        minimumPixelSize: Theme.leastText
        Layout.fillWidth: true
    }
    Money {
        amount: root.amount
        currency: root.currency
        size: root.size
        color: root.color
    }
}
