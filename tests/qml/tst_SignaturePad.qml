// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 700
    height: 400

    SignaturePad {
        id: pad

        objectName: "pad"
        width: 500
        height: 200
    }

    TestCase {
        name: "SignaturePad"
        when: windowShown

        function init() {
            pad.clear();
        }
        function test_strokes_are_points_of_its_field() {
            mousePress(pad, 50, 100);
            mouseMove(pad, 250, 20);
            mouseMove(pad, 251, 20); // a tremble
            mouseRelease(pad, 251, 20);
            mousePress(pad, 100, 150);
            mouseRelease(pad, 100, 150);
            compare(pad.strokes, "100,200,500,40;200,300");
        }
        function test_a_finger_that_leaves_the_field_stays_at_its_edge() {
            mousePress(pad, 400, 100);
            mouseMove(pad, 650, 390);
            mouseRelease(pad, 650, 390);
            compare(pad.strokes, "800,200,1000,400");
        }
        function test_whose_it_is_stands_under_the_line_also_when_it_is_signed() {
            pad.whose = "Artisan";
            pad.signer = "Fatma";
            const name = findChild(pad, "signWhose");
            compare(name.text, "Artisan · Fatma");
            mousePress(pad, 50, 100);
            mouseRelease(pad, 50, 100);
            verify(name.visible);
            verify(name.y >= 0.76 * pad.height && name.y + name.height <= pad.height);
            pad.signer = "";
            compare(name.text, "Artisan");
        }
        function test_cleared_it_is_empty() {
            mousePress(pad, 50, 100);
            mouseRelease(pad, 50, 100);
            compare(pad.strokes, "100,200");
            pad.clear();
            compare(pad.strokes, "");
        }
    }
}
