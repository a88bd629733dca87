// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

// A page that can be touched, a sheet over it, a button on the sheet.
Item {
    id: root

    property int behind: 0
    property int said: 0
    property int pressed: 0

    width: 400
    height: 400

    Rectangle {
        anchors.fill: parent

        MouseArea {
            anchors.fill: parent
            onClicked: ++root.behind
        }
    }
    Curtain {
        id: curtain

        anchors.fill: parent
        onTouched: ++root.said

        TouchButton {
            id: button

            anchors.centerIn: parent
            text: "OK"
            onClicked: ++root.pressed
        }
    }

    TestCase {
        name: "Curtain"
        when: windowShown

        function init() {
            root.behind = 0;
            root.said = 0;
            root.pressed = 0;
            curtain.visible = true;
        }

        function tap(x: int, y: int) {
            const finger = touchEvent(root);
            finger.press(0, root, x, y).commit();
            finger.release(0, root, x, y).commit();
        }

        function test_nothingBehindItHearsTheFinger() {
            mouseClick(root, 20, 20);
            tap(20, 20);
            compare(root.behind, 0);
            compare(root.said, 2);
        }

        function test_theButtonOnItKeepsTheFinger() {
            mouseClick(root, 200, 200);
            tap(200, 200);
            compare(root.pressed, 2);
            compare(root.behind, 0);
            compare(root.said, 0);
        }

        function test_whatIsBehindHearsItWhenThereIsNone() {
            curtain.visible = false;
            mouseClick(root, 20, 20);
            tap(200, 200);
            compare(root.behind, 2);
            compare(root.said, 0);
            compare(root.pressed, 0);
        }
    }
}
