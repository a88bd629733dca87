// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// Whether the centre has everything: a word and a picture, never a colour alone.
Rectangle {
    id: root

    required property string level // "sent", "waiting", "clock", "amber", "red", "alone", "locked"
    required property string text

    readonly property bool bad: level === "red" || level === "locked"
    readonly property bool uneasy: level === "amber" || level === "clock"

    implicitWidth: content.implicitWidth + 2 * Theme.gap
    implicitHeight: 9 * Theme.mm
    radius: height / 2
    color: bad ? Theme.dangerTint : uneasy ? Theme.amberTint : level === "waiting"
                                                                          || level === "alone" ? Theme.primaryTint : Theme.payTint

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.mm

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.level === "sent" ? "cloud-check" : root.level === "clock" ? "clock" : root.level === "locked" ? "lock" : root.level
                                                                                     === "alone" ? "store" : root.level === "waiting" ? "cloud-upload" : "cloud-off"
            size: 5 * Theme.mm
            color: label.color
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallText
            font.bold: true
            color: root.bad ? Theme.danger : root.uneasy ? Theme.amber : root.level
                                                                      === "sent" ? Theme.payDown : Theme.primaryDown
        }
    }
}
