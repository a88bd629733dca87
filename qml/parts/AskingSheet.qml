// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// A question that wants its answer before anything goes on, and no finger reaches what is behind it. Over a page it
// lies in the middle, before a curtain. At the counter it is a panel at the side: the cart that it is about stays in
// sight beside it, and nothing grows dark.
Item {
    id: root

    property Item side: null // where the panel stands, as large as the side is; none: over the page
    property real widest: 150 * Theme.mm // over a page
    property real highest: 112 * Theme.mm
    readonly property bool narrow: frame.width < 170 * Theme.mm
    default property alias content: frame.data

    Curtain {
        anchors.fill: parent
        color: root.side === null ? Theme.curtain : "transparent"
    }
    Rectangle {
        id: frame

        objectName: "question"
        width: root.side !== null ? root.side.width : Math.min(root.width - 4 * Theme.gap, root.widest)
        height: root.side !== null ? root.side.height : Math.min(root.height - 4 * Theme.gap, root.highest)
        x: root.side !== null ? root.side.x : (root.width - width) / 2
        y: root.side !== null ? root.side.y : (root.height - height) / 2
        radius: root.side !== null ? 0 : Theme.radius
        color: Theme.sand
        border.width: Theme.hairline
        border.color: Theme.line
    }
}
