// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    property int touched: -1

    width: 500
    height: 200
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    ChipRow {
        id: row

        width: parent.width
        height: Theme.touch
        model: 12

        delegate: TouchButton {
            required property int index

            objectName: "chip-" + index
            text: "Timimoun"
            onClicked: root.touched = index
        }
    }

    TestCase {
        name: "ChipRow"
        when: windowShown

        function low() {
            return findChild(row, "moreLow");
        }
        function high() {
            return findChild(row, "moreHigh");
        }
        function further() {
            return Theme.rightToLeft ? low() : high();
        }
        function back() {
            return Theme.rightToLeft ? high() : low();
        }
        function touch(arrow) {
            mouseClick(arrow);
            row.forceLayout();
            row.measure(); // as it will when it comes to it
        }
        function chips() {
            return Array.from(row.contentItem.children).filter(chip => chip.objectName.startsWith("chip-"));
        }
        function seen() {
            return chips().filter(chip => chip.visible && chip.x < row.contentX + row.width && chip.x + chip.width
                                  > row.contentX);
        }
        function whole() {
            return seen().map(chip => Number(chip.objectName.slice(5))).sort((a, b) => a - b);
        }
        // By an edge or an arrow.
        function cut() {
            return seen().filter(chip => {
                const at = chip.x - row.contentX;
                return at < row.lowCover - 1 || at + chip.width > row.width - row.highCover + 1;
            });
        }

        function init() {
            Theme.rightToLeft = false;
            row.model = 12;
            tryVerify(() => row.count === 12);
            row.positionViewAtBeginning();
            root.touched = -1;
        }
        function cleanup() {
            Theme.rightToLeft = false;
        }

        function test_whatFitsHasNoArrows() {
            row.model = 2;
            tryVerify(() => !low().visible && !high().visible);
        }
        function test_aWholeRowIsReachedByItsArrow_data() {
            return [
                {
                    tag: "left to right",
                    rightToLeft: false
                },
                {
                    tag: "right to left",
                    rightToLeft: true
                }
            ];
        }
        function test_aWholeRowIsReachedByItsArrow(data) {
            Theme.rightToLeft = data.rightToLeft;
            row.positionViewAtBeginning();
            tryVerify(() => further().visible && !back().visible && whole()[0] === 0);
            let reached = 0; // every one before it was seen whole
            for (let pages = 0; pages < 12 && further().visible; ++pages) {
                tryVerify(() => cut().length === 0 && whole()[0] <= reached);
                reached = whole().pop() + 1;
                touch(further());
                tryVerify(() => whole().includes(reached));
            }
            verify(!further().visible);
            compare(whole().pop(), 11);
            for (let pages = 0; pages < 12 && back().visible; ++pages) {
                compare(cut().length, 0);
                const first = whole()[0];
                touch(back());
                tryVerify(() => whole()[0] < first);
            }
            verify(!back().visible);
            compare(whole()[0], 0);
            compare(root.touched, -1); // an arrow is no chip
        }
        function test_aChipThatIsSeenIsTouched() {
            tryVerify(() => high().visible);
            mouseClick(findChild(row, "chip-1"));
            compare(root.touched, 1);
        }
    }
}
