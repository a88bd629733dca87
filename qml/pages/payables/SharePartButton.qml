// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A figure of a line that the keys can write: what it is, and what it says now.
TouchButton {
    id: root

    required property string name
    required property string value

    implicitHeight: 14 * Theme.rowMm
    Layout.fillWidth: true
    Layout.preferredWidth: 1

    contentItem: Column {
        topPadding: Theme.mm

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.name
            color: root.writing
            font.pixelSize: Theme.smallText
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.value
            color: root.writing
            font.pixelSize: Theme.strongText
            font.bold: true
        }
    }
}
