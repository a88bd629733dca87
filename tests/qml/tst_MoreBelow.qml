// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 300
    height: 200

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        model: 9

        delegate: Label {
            required property int index

            height: 40
            text: "line " + index
        }
    }
    MoreBelow {
        id: more

        list: list
    }

    TestCase {
        name: "MoreBelow"
        when: windowShown

        function test_leadsToTheEndOfAListThatGoesOn() {
            tryVerify(() => more.visible);
            for (let pages = 0; pages < 9 && more.visible; ++pages)
                mouseClick(more);
            verify(!more.visible);
            verify(list.atYEnd);
        }
        function test_aListThatFitsHasNone() {
            list.model = 3;
            tryVerify(() => !more.visible);
            list.model = 9;
            tryVerify(() => more.visible);
        }
    }
}
