// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// One of the fields of a new item: what was answered so far, and a touch to answer it.
Rectangle {
    id: root

    required property string label
    required property bool current
    default property alias picture: place.data

    signal touched

    radius: Theme.radius
    color: current ? Theme.primaryTint : Theme.surface
    border.width: current ? 2 * Theme.hairline : Theme.hairline
    border.color: current ? Theme.primary : Theme.line
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 10

    Item {
        id: place

        anchors.fill: parent
        anchors.margins: Theme.mm
        anchors.bottomMargin: 7 * Theme.mm
        clip: true
    }
    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.mm
        height: 5 * Theme.mm
        text: root.label
        font.pixelSize: Theme.smallText
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.touched()
    }
}
