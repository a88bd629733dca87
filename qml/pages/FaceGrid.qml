// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// Artisans by their faces, one of whom is touched.
GridView {
    id: root

    required property string name // of its tiles, for tests: "owner-3"

    signal touched(row: int)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cellWidth: Math.floor(width / Math.max(2, Math.floor(width / (34 * Theme.mm))))
    cellHeight: 40 * Theme.rowMm

    delegate: FaceTile {
        required property int index

        objectName: root.name + "-" + index
        width: root.cellWidth
        height: root.cellHeight
        onTouched: root.touched(index)
    }
}
