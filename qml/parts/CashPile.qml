// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// An amount as notes and coins, large ones first, in the middle of the place it has, as large as they
// fit into it.
Item {
    id: root

    required property QtObject cash // a model: picture, note, count
    property real noteWidth: 26 * Theme.mm // at most

    readonly property real beside: 13 * Theme.mm // "× 13" and a gap
    readonly property int roomy: Math.max(1, Math.min(kinds.count, Math.floor(width / (noteWidth + beside))))
    readonly property int across: {
        let best = Math.max(1, kinds.count);
        for (let n = best - 1; n >= 1; --n) {
            if (heightOf(n) <= height + 1 && (drawn(n) > drawn(best) || heightOf(best) > height + 1))
                best = n;
        }
        return best;
    }

    function drawn(across: int): real {
        return Math.min(noteWidth, width / across - beside);
    }
    function heightOf(across: int): real {
        return Math.ceil(kinds.count / across) * (drawn(across) / 2 + Theme.gap) - Theme.gap;
    }

    implicitHeight: heightOf(roomy)

    Grid {
        id: pile

        anchors.centerIn: parent
        columns: root.across
        rowSpacing: Theme.gap

        Repeater {
            id: kinds

            model: root.cash

            Item {
                id: place

                required property string picture
                required property bool note
                required property int count

                width: root.drawn(root.across) + root.beside
                height: root.drawn(root.across) / 2

                Cash {
                    anchors.centerIn: parent
                    picture: place.picture
                    note: place.note
                    count: place.count
                    noteWidth: root.drawn(root.across)
                }
            }
        }
    }
}
