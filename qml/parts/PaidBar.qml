// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// How much of something is paid: a bar that fills from where reading begins.
Rectangle {
    id: root

    required property int percent

    implicitHeight: 3 * Theme.mm
    radius: height / 2
    color: Theme.well

    Rectangle {
        anchors.left: parent.left
        width: Math.min(1, root.percent / 100) * parent.width
        height: parent.height
        radius: parent.radius
        color: Theme.pay
    }
}
