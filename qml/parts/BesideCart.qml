// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// The place beside the cart of the counter, under its strip: where it shows its tiles, and where it asks. The cart
// stands at the side where reading begins, or at the other hand.
Item {
    required property real pageWidth
    required property real pageHeight
    readonly property bool cartOnRight: Theme.rightToLeft !== Theme.cartAtEnd
    readonly property bool wide: width >= 210 * Theme.mm // a page of two columns has its place here
    readonly property real cartWidth: Math.max(86 * Theme.mm, Math.min(0.4 * pageWidth, 130 * Theme.mm))

    x: cartOnRight ? 0 : cartWidth
    y: Theme.stripHeight
    width: pageWidth - cartWidth
    height: pageHeight - y
}
