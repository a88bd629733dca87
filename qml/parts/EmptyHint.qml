// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// What stands in a place that is empty, so that nobody takes it for broken.
Column {
    id: root

    required property string text
    property string symbol: "shopping-basket"

    spacing: Theme.gap

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.symbol
        color: Theme.line
        size: 18 * Theme.mm
    }
    Text {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.width
        text: root.text
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.text
        color: Theme.softInk
    }
}
