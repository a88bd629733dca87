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

    readonly property bool twoLines: label.lineCount > 1

    implicitWidth: Math.max(label.width, picture.width) + Theme.gap
    implicitHeight: 11 * Theme.mm
    radius: 3 * Theme.mm
    color: bad ? Theme.dangerTint : uneasy ? Theme.amberTint : level === "waiting" || level === "back"
                                                                          || level === "alone" ? Theme.primaryTint : Theme.payTint

    Icon {
        id: picture

        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.twoLines ? 0.8 : 1.3) * Theme.mm
        name: root.level === "sent" ? "cloud-check" : root.level === "back" ? "cloud" : root.level === "clock" ? "clock" : root.level === "locked" ? "lock" : root.level
                                                                                 === "alone" ? "store" : root.level === "waiting" ? "cloud-upload" : "cloud-off"
        size: (root.twoLines ? 3.6 : 5) * Theme.mm
        color: label.color
    }
    Text {
        id: label

        objectName: "unsentText"
        anchors.horizontalCenter: parent.horizontalCenter
        // By the line that letters stand on: Arabic ones keep more room above it, and stuck out below or moved the picture.
        y: (root.twoLines ? 6.9 : 8.7) * Theme.mm - baselineOffset
        width: Math.min(implicitWidth, 19 * Theme.mm)
        text: root.text
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        horizontalAlignment: Text.AlignHCenter
        lineHeightMode: Text.FixedHeight
        lineHeight: 2.8 * Theme.mm
        font.pixelSize: Math.round(1.7 * Theme.mm / 0.714)
        font.bold: true
        color: root.bad ? Theme.danger : root.uneasy ? Theme.amber : root.level
                                                                  === "sent" ? Theme.payDown : Theme.primaryDown
    }
}
