// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A name and a figure at the two ends of a line.
RowLayout {
    id: root

    required property string name
    required property string figure

    Label {
        text: root.name
        font.pixelSize: Theme.strongText
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Text {
        text: root.figure
        font.pixelSize: Theme.strongText
        font.bold: true
        color: Theme.ink
    }
}
