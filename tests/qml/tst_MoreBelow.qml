// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 300
    height: 240

    ListView {
        id: list

        width: parent.width
        height: 200
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

        y: 200
        width: parent.width
        height: implicitHeight
        list: list
    }

    TestCase {
        name: "MoreBelow"
        when: windowShown

        function test_isSeenUntilTheEndIs() {
            tryVerify(() => more.visible);
            list.positionViewAtEnd();
            tryVerify(() => !more.visible);
            list.positionViewAtBeginning();
            tryVerify(() => more.visible);
        }
        function test_aListThatFitsHasNone() {
            list.model = 3;
            tryVerify(() => !more.visible);
            list.model = 9;
            tryVerify(() => more.visible);
        }
    }
}
