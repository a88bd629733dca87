// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A day or a word that matters to the artisan, with its picture.
RowLayout {
    id: root

    required property string symbol
    required property string title
    required property string day

    spacing: Theme.gap

    Icon {
        name: root.symbol
        color: Theme.accent
        size: 8 * Theme.mm
    }
    ColumnLayout {
        spacing: 0

        Label {
            text: root.title
            color: Theme.softInk
            Layout.preferredHeight: 5 * Theme.rowMm
        }
        Label {
            visible: root.day !== ""
            text: root.day
            font.pixelSize: Theme.strongText
            font.bold: true
            Layout.preferredHeight: 6.5 * Theme.rowMm
        }
    }
}
