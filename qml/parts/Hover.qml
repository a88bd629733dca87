// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// A breath of ink over what the mouse points at and can click. A finger has none, and leaves none behind.
Rectangle {
    id: root

    property bool listens: true

    anchors.fill: parent
    color: Theme.ink
    opacity: pointer.hovered && listens ? 0.07 : 0

    HoverHandler {
        id: pointer

        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    }
}
