// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// Lies between a sheet and the page behind it and lets no finger through.
Rectangle {
    id: root

    signal touched

    color: Theme.curtain

    MouseArea {
        objectName: "curtain"
        anchors.fill: parent
        onClicked: root.touched()
    }
}
