// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    property string said: ""

    width: 1000
    height: 380

    ListModel {
        id: denominations

        Component.onCompleted: {
            for (const picture of ["note-2000", "note-1000", "note-500", "note-200", "coin-200", "note-100", "coin-100", "coin-50", "coin-20", "coin-10", "coin-5"])
                append({
                    picture: picture,
                    note: picture.startsWith("note"),
                    count: 0,
                    sumText: "0"
                });
        }
    }
    CountBoard {
        id: board

        anchors.fill: parent
        denominations: denominations
        onChanged: (row, by) => root.said += row + (by > 0 ? "+" : "-")
    }

    TestCase {
        name: "CountBoard"
        when: windowShown

        function init() {
            root.said = "";
            denominations.setProperty(1, "count", 0);
            denominations.setProperty(1, "sumText", "0");
            root.width = 1000;
        }

        function test_plusAndMinusNameTheirRow() {
            denominations.setProperty(1, "count", 2);
            mouseClick(findChild(board, "more-note-1000"));
            mouseClick(findChild(board, "less-note-1000"));
            mouseClick(findChild(board, "more-coin-5"));
            compare(root.said, "1+1-10+");
        }
        function test_touchingThePictureCountsOne() {
            const more = findChild(board, "more-note-500");
            const less = findChild(board, "less-note-500");
            const middle = (less.mapToItem(root, less.width, 0).x + more.mapToItem(root, 0, 0).x) / 2;
            mouseClick(root, middle, more.mapToItem(root, 0, more.height / 2).y);
            compare(root.said, "2+");
        }
        function test_nothingToTakeBackFromNone() {
            mouseClick(findChild(board, "less-note-1000"));
            compare(root.said, "");
        }
        function test_everyKindHasItsPlaceInTheBoard_data() {
            return [
                {
                    tag: "small",
                    width: 700
                },
                {
                    tag: "wide",
                    width: 1000
                }
            ];
        }
        function test_everyKindHasItsPlaceInTheBoard(data) {
            root.width = data.width;
            waitForRendering(board);
            for (let i = 0; i < denominations.count; ++i) {
                const more = findChild(board, "more-" + denominations.get(i).picture);
                const end = more.mapToItem(board, more.width, more.height);
                verify(end.x <= board.width && end.y <= board.height, more.objectName);
                verify(more.width >= Theme.touchLeast && more.height >= Theme.touchLeast, more.objectName);
            }
        }
    }
}
