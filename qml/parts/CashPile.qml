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

    readonly property real drawn: { // across
        let across = noteWidth;
        while (across > 4 * Theme.mm && (laid(across).height > height + 1 || laid(across).width > width))
            across -= Theme.mm / 2;
        return across;
    }

    // What the kinds take, so large, line below line: a kind of which there is one needs no place for its number.
    function laid(across: real): size {
        let widest = 0;
        let line = 0;
        let lines = kinds.count > 0 ? 1 : 0;
        for (let i = 0; i < kinds.count; ++i) {
            const kind = kinds.itemAt(i) as Cash;
            if (kind === null)
                continue;
            const needs = (kind.note ? across : across * 76 / 160) + kind.beside;
            if (line > 0 && line + pile.spacing + needs > width) {
                ++lines;
                line = 0;
            }
            line += (line > 0 ? pile.spacing : 0) + needs;
            widest = Math.max(widest, line);
        }
        return Qt.size(widest, lines * (across * 76 / 160 + pile.spacing) - pile.spacing);
    }

    implicitHeight: laid(noteWidth).height

    Flow {
        id: pile

        anchors.centerIn: parent
        width: root.laid(root.drawn).width + 1
        spacing: 1.5 * Theme.gap

        Repeater {
            id: kinds

            model: root.cash

            Cash {
                required count

                noteWidth: root.drawn
            }
        }
    }
}
