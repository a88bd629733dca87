// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// Lies over the foot of a list that goes on: its last words fade, and an arrow leads to the rest.
Rectangle {
    id: root

    required property Flickable list
    property color ground: Theme.sand // behind the list

    visible: !list.atYEnd
    anchors.left: list.left
    anchors.right: list.right
    anchors.bottom: list.bottom
    height: Theme.touchLeast
    color: "transparent"
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.rgba(root.ground.r, root.ground.g, root.ground.b, 0)
        }
        GradientStop {
            position: 0.5
            color: root.ground
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: {
            const end = root.list.originY + root.list.contentHeight - root.list.height;
            root.list.contentY = Math.min(end, root.list.contentY + root.list.height - root.height);
        }
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        name: "chevron-down"
        color: Theme.softInk
        size: 6 * Theme.mm
    }
}
