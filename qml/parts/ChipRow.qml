// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// A row of buttons that may be longer than its place. What is not seen whole is not seen at all: in its
// stead an arrow says that there is more, and leads there.
ListView {
    id: root

    // What the arrows have of the row: of the end where x is small, and of the other one, whichever way
    // the screen reads.
    property real lowCover: 0
    property real highCover: 0

    function measure() {
        const ends = contentX + width;
        let from = 0;
        let to = 0;
        if (contentX > originX + 1) {
            from = Theme.touchLeast;
            const cut = itemAt(contentX + from, height / 2);
            if (cut !== null)
                from = cut.x > contentX + from - 1 ? from : cut.x + cut.width - contentX;
        }
        if (ends < originX + contentWidth - 1) {
            to = Theme.touchLeast;
            const cut = itemAt(ends - to, height / 2);
            if (cut !== null)
                to = cut.x + cut.width < ends - to + 1 ? to : ends - cut.x;
        }
        lowCover = Math.min(from, width / 2);
        highCover = Math.min(to, width / 2);
        for (const chip of Array.from(contentItem.children)) {
            const at = chip.x - contentX;
            const fits = chip.width <= width - 2 * Theme.touchLeast;
            chip.visible = !fits || (at > lowCover - 1 && at + chip.width < width - highCover + 1);
        }
    }
    function pageBy(distance: real) {
        contentX = Math.max(originX, Math.min(contentX + distance, originX + contentWidth - width));
    }

    orientation: ListView.Horizontal
    spacing: Theme.gap
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onContentXChanged: soon.restart()
    onContentWidthChanged: soon.restart()
    onWidthChanged: soon.restart()
    onCountChanged: soon.restart()

    Timer { // once, when the layout has settled
        id: soon

        interval: 0
        onTriggered: root.measure()
    }
    Connections { // of a new model
        target: root.contentItem

        function onChildrenChanged() {
            soon.restart();
        }
    }

    component More: Item {
        id: more

        required property string symbol
        signal touched

        visible: width > 0
        z: 2 // nearer than a chip that is longer than the row

        MouseArea {
            anchors.fill: parent
            onClicked: more.touched()
        }
        Icon {
            anchors.centerIn: parent
            name: more.symbol
            color: Theme.softInk
            size: 6 * Theme.mm
        }
    }

    More {
        parent: root // and does not go with the row
        objectName: "moreLow"
        symbol: "chevron-left"
        x: 0
        width: root.lowCover
        height: root.height
        onTouched: root.pageBy(root.lowCover + Theme.touchLeast - root.width)
    }
    More {
        parent: root
        objectName: "moreHigh"
        symbol: "chevron-right"
        x: root.width - width
        width: root.highCover
        height: root.height
        onTouched: root.pageBy(root.width - root.highCover - Theme.touchLeast)
    }
}
