// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// The photo of what came back, large, until somebody touches it.
Rectangle {
    id: root

    property string source: "" // "": none is looked at

    objectName: "returnPhoto"
    visible: source !== ""
    color: Theme.surface
    radius: Theme.radius

    Image {
        anchors.fill: parent
        anchors.margins: Theme.gap
        source: root.source
        sourceSize.width: Math.round(width)
        fillMode: Image.PreserveAspectFit
    }
    MouseArea {
        objectName: "curtain"
        anchors.fill: parent
        onClicked: root.source = ""
    }
    TouchButton {
        objectName: "returnPhotoClose"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.gap
        symbol: "x"
        onClicked: root.source = ""
    }
}
