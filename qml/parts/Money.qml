// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// An amount and its currency; the figure is what one sees.
Row {
    id: root

    required property string amount
    required property string currency
    property real size: Theme.priceText
    property color color: Theme.ink
    property bool bold: true
    property real most: 0 // the width that it may take: a longer figure is written smaller

    readonly property bool digits: /^[\d\s.,\u00a0\u202f\u2066-\u2069]*$/.test(amount)

    spacing: size * 0.2
    scale: most > 0 ? Math.min(1, most / implicitWidth) : 1
    transformOrigin: Theme.rightToLeft ? Item.Right : Item.Left

    Text {
        id: figure

        // Digits have no marks above or below; what is drawn beyond its height may stay unpainted.
        height: Math.round(root.size * (root.digits ? 1.05 : 1.5))
        verticalAlignment: Text.AlignVCenter
        text: root.amount
        textFormat: Text.PlainText
        font.pixelSize: root.size
        font.bold: root.bold
        color: root.color
    }
    Text {
        anchors.baseline: figure.baseline
        text: root.currency
        textFormat: Text.PlainText
        font.pixelSize: Math.max(Theme.smallText, root.size * 0.55)
        color: root.color
    }
}
