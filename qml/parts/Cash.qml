// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// One note or coin, in its proportions; "× 3" when there are several.
Item {
    id: root

    required property string picture // "note-1000", "coin-50"
    required property bool note
    property int count: 1
    property real noteWidth: 26 * Theme.mm
    property real countText: Theme.strongText
    readonly property real beside: count > 1 ? times.implicitWidth + times.anchors.leftMargin : 0

    implicitWidth: image.width + beside
    implicitHeight: noteWidth * 76 / 160

    Image {
        id: image

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: root.implicitHeight
        width: root.note ? root.noteWidth : height
        sourceSize.width: Math.round(width)
        sourceSize.height: Math.round(height)
        source: "image://touat/money/" + root.picture
    }
    Text {
        id: times

        visible: root.count > 1
        anchors.left: image.right
        anchors.leftMargin: 0.7 * Theme.mm // clearly of this one, and not of what stands on its other side
        anchors.verticalCenter: parent.verticalCenter
        text: Theme.signed("×", root.count.toString())
        font.pixelSize: root.countText
        font.bold: true
        color: Theme.ink
    }
}
