// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// The function key that does the same, for those who have a keyboard.
Rectangle {
    id: root

    required property int number

    visible: number > 0 && Theme.keyNames
    width: label.implicitWidth + 0.8 * Theme.mm
    height: label.implicitHeight * 0.85
    radius: Theme.mm
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.softInk

    Text {
        id: label

        objectName: "keyName"
        anchors.centerIn: parent
        text: "F" + root.number
        textFormat: Text.PlainText
        font.pixelSize: Math.round(1.8 * Theme.mm / 0.714) // small in every size of writing: it lies in a corner
        color: Theme.ink
    }
}
