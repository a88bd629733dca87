// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// A person's picture in a circle.
Item {
    id: root

    required property string portrait
    property real size: 10 * Theme.mm

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.well
        visible: root.portrait === ""

        Icon {
            anchors.centerIn: parent
            name: "user-round"
            color: Theme.softInk
            size: root.size * 0.6
        }
    }
    Image {
        anchors.fill: parent
        visible: root.portrait !== ""
        sourceSize.width: Math.round(root.size)
        sourceSize.height: Math.round(root.size)
        source: root.portrait === "" ? "" : "image://touat/round/" + root.portrait
    }
}
