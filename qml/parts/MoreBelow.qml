// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// Stands below a list that goes on.
Item {
    id: root

    required property Flickable list

    visible: !list.atYEnd
    implicitHeight: 4.5 * Theme.mm

    Icon {
        anchors.centerIn: parent
        name: "chevron-down"
        color: Theme.softInk
        size: 4.5 * Theme.mm
    }
}
