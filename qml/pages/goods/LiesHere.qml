// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// In which corner of this place an item lies; nothing where it lies in none.
RowLayout {
    id: root

    required property string where
    property alias text: words.text

    visible: where !== ""
    spacing: Theme.mm
    Layout.fillWidth: true
    Layout.fillHeight: false

    Icon {
        name: "map-pin"
        color: Theme.accent
        size: 4.5 * Theme.mm
    }
    Label {
        id: words

        text: root.where
        font.bold: true
        Layout.fillWidth: true
    }
}
