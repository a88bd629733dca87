// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// An amount in a small place: each kind of note and coin once, none over another, and beside it how many.
Grid {
    id: root

    required property list<string> kinds // pictures, "note-1000"
    required property list<int> times // of each of them
    required property real room // across
    readonly property int lines: Math.ceil(kinds.length / columns)
    readonly property real noteWidth: {
        let across = room - (columns - 1) * columnSpacing;
        for (let column = 0; column < columns; ++column) {
            let count = 1; // the most of the column: its number needs the widest place
            for (let i = column; i < times.length; i += columns)
                count = Math.max(count, times[i]);
            if (count > 1)
                across -= Theme.mm + letters.advanceWidth(Theme.signed("×", count.toString()));
        }
        return Math.min(22 * Theme.mm, across / columns, (10.5 / lines - 0.5) * Theme.mm * 160 / 76);
    }

    columns: Math.max(1, Math.min(2, kinds.length))
    columnSpacing: 2.5 * Theme.mm // "× 3" is of the note before it, and not of the next
    rowSpacing: 0.5 * Theme.mm

    FontMetrics {
        id: letters

        font.pixelSize: Theme.text
        font.bold: true
    }
    Repeater {
        model: root.kinds

        Cash {
            required property int index
            required property string modelData

            picture: modelData
            note: modelData.startsWith("note-")
            count: index < root.times.length ? root.times[index] : 1 // the kinds change first
            countText: Theme.text
            noteWidth: root.noteWidth
        }
    }
}
