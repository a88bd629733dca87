// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Touat

Item {
    id: root

    property bool asked: false
    property int made: 0
    property int appeared: 0

    width: 200
    height: 100

    WhenWanted {
        id: place

        anchors.fill: parent
        wanted: root.asked

        Rectangle {
            objectName: "within"
            onVisibleChanged: {
                if (visible)
                    ++root.appeared;
            }
            Component.onCompleted: ++root.made
        }
    }
    TestCase {
        name: "WhenWanted"
        when: windowShown

        function test_isMadeOnceWhenItIsWantedFillsItsPlaceAndAppearsAnew() {
            compare(root.made, 0);
            verify(!place.visible);
            root.asked = true;
            compare(root.made, 1);
            compare(root.appeared, 1, "what begins anew with its appearance does so the first time as well");
            const within = findChild(place, "within");
            compare(within.width, 200);
            compare(within.height, 100);
            root.asked = false;
            verify(!within.visible);
            root.asked = true;
            compare(root.made, 1);
            compare(root.appeared, 2);
        }
    }
}
