// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat
import Touat.Till

// Under a typed price: how people would say it, and the notes it is.
Column {
    id: root

    required property PriceQuestion prices
    required property string typed

    onTypedChanged: root.prices.hear(root.typed)

    spacing: Theme.mm

    Label {
        objectName: "spokenPrice"
        width: root.width
        height: 5 * Theme.mm
        text: root.prices.spokenText
        font.pixelSize: Theme.smallText
        color: Theme.softInk
        horizontalAlignment: Text.AlignHCenter
    }
    CashPile {
        visible: root.height > 12 * Theme.mm
        width: root.width
        height: root.height - 6 * Theme.mm
        cash: root.prices.cash
        noteWidth: 15 * Theme.mm
    }
}
