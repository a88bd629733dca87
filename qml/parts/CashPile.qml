// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// An amount as notes and coins, large ones first, in the middle of the place it has.
Item {
    id: root

    required property QtObject cash // a model: picture, note, count
    property real noteWidth: 26 * Theme.mm

    implicitHeight: pile.height

    Flow {
        id: pile

        // As wide as its first lines need: kinds that fit side by side.
        readonly property real step: root.noteWidth + 9 * Theme.mm
        readonly property int across: Math.max(1, Math.min(kinds.count, Math.floor(root.width / step)))

        anchors.horizontalCenter: parent.horizontalCenter
        width: across * step
        spacing: Theme.gap

        Repeater {
            id: kinds

            model: root.cash

            Item {
                id: place

                required property string picture
                required property bool note
                required property int count

                width: pile.step - Theme.gap
                height: root.noteWidth * 0.5

                Cash {
                    anchors.centerIn: parent
                    picture: place.picture
                    note: place.note
                    count: place.count
                    noteWidth: root.noteWidth
                }
            }
        }
    }
}
