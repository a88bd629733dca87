// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// Whether the centre has everything: a word and a picture, never a colour alone. It lies in a corner of every page, so
// it is small in every size of writing, and of two lines at most.
Rectangle {
    id: root

    required property string level // "sent", "back", "waiting", "clock", "amber", "red", "alone", "locked"
    required property string text

    readonly property bool bad: level === "red" || level === "locked"
    readonly property bool uneasy: level === "amber" || level === "clock"

    implicitWidth: content.implicitWidth + Theme.gap
    implicitHeight: 11 * Theme.mm
    radius: 3 * Theme.mm
    color: bad ? Theme.dangerTint : uneasy ? Theme.amberTint : level === "waiting" || level === "back"
                                                                          || level === "alone" ? Theme.primaryTint : Theme.payTint

    Column {
        id: content

        anchors.centerIn: parent
        spacing: label.lineCount > 1 ? -0.4 * Theme.mm : 0

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.level === "sent" ? "cloud-check" : root.level === "back" ? "cloud" : root.level === "clock" ? "clock" : root.level === "locked" ? "lock" : root.level
                                                                                     === "alone" ? "store" : root.level === "waiting" ? "cloud-upload" : "cloud-off"
            size: (label.lineCount > 1 ? 3.6 : 5) * Theme.mm
            color: label.color
        }
        Text {
            id: label

            objectName: "unsentText"
            width: Math.min(implicitWidth, 19 * Theme.mm)
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 0.8 // the fonts leave room for marks that these words rarely have
            font.pixelSize: Math.round(1.7 * Theme.mm / 0.714)
            font.bold: true
            color: root.bad ? Theme.danger : root.uneasy ? Theme.amber : root.level
                                                                      === "sent" ? Theme.payDown : Theme.primaryDown
        }
    }
}
