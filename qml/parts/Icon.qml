// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// A line drawing in a colour, sharp at its size.
Image {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: 6 * Theme.mm

    width: size
    height: size
    sourceSize.width: Math.round(size)
    sourceSize.height: Math.round(size)
    source: name === "" ? "" : "image://touat/icon/" + name + "/" + Theme.hex(color)
}
