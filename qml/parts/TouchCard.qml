// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// A card that is touched as a whole; what stands on it hears a finger first.
Rectangle {
    id: root

    property color resting: Theme.surface // its colour while nobody touches it
    property bool listens: true

    signal touched

    radius: Theme.radius
    color: touch.pressed ? Theme.primaryTint : resting

    Hover {
        objectName: "hover"
        radius: root.radius
        listens: root.listens
    }
    MouseArea {
        id: touch

        anchors.fill: parent
        enabled: root.listens
        onClicked: root.touched()
    }
}
