// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// In a row: what is said of it, small above its figure.
ColumnLayout {
    id: root

    required property string title
    required property string figure

    spacing: 0
    Layout.fillWidth: true
    Layout.preferredWidth: 4

    Label {
        text: root.title
        color: Theme.softInk
        font.pixelSize: Theme.smallText
        fontSizeMode: Text.HorizontalFit // large writing
        minimumPixelSize: Math.round(0.8 * Theme.leastText)
        Layout.fillWidth: true
        Layout.preferredHeight: 4.8 * Theme.rowMm
    }
    Label {
        text: root.figure
        fontSizeMode: Text.HorizontalFit // large writing
        minimumPixelSize: Theme.leastText
        Layout.fillWidth: true
        Layout.preferredHeight: 5.6 * Theme.rowMm
    }
}
