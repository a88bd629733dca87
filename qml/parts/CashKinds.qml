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
        let count = 0; // the most: its number needs the widest place
        for (let i = 0; i < times.length; ++i)
            count = Math.max(count, times[i]);
        const across = room - columns * Theme.mm - (count > 9 ? 2.2 : count > 1 ? 1.65 : 0) * Theme.text;
        return Math.min(22 * Theme.mm, across / columns, (10.5 / lines - 0.5) * Theme.mm * 160 / 76);
    }

    columns: Math.max(1, Math.min(2, kinds.length))
    columnSpacing: Theme.mm
    rowSpacing: 0.5 * Theme.mm

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
