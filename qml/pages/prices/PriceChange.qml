// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// What something costs, and what it will cost.
RowLayout {
    id: root

    required property string itemName
    required property string before
    required property string after

    spacing: Theme.mm
    Layout.fillHeight: false

    Label {
        text: root.itemName
        font.pixelSize: Theme.smallText
        Layout.fillWidth: true
    }
    Label {
        text: root.before
        color: Theme.softInk
    }
    Icon {
        name: Theme.rightToLeft ? "arrow-left" : "arrow-right"
        color: Theme.softInk
        size: 4 * Theme.mm
    }
    Label {
        text: root.after
        font.bold: true
    }
}
