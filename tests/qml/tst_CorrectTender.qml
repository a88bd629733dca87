// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    property string said: ""

    width: 420
    height: 520

    CorrectTender {
        id: panel

        anchors.fill: parent
        cash: false
        visible: false
        onPaidBy: (kind, scheme) => root.said = kind + "," + scheme
    }

    TestCase {
        name: "CorrectTender"
        when: windowShown

        function press(name) {
            mouseClick(findChild(panel, name));
        }
        function init() {
            root.said = "";
            panel.was = "";
            panel.visible = false;
            panel.visible = true;
        }

        function test_everySaleIsAskedAnew() {
            press("correct-Edahabia");
            press("key4");
            press("keyEnter");
            compare(root.said, "card,Edahabia");
            panel.visible = false;
            panel.visible = true; // the next sale
            press("key4");
            press("keyEnter");
            compare(root.said, "card,CIB");
        }
        function test_whereItIsKnownHowItWasPaidThatIsChosen() {
            panel.visible = false;
            panel.was = "BaridiMob";
            panel.visible = true;
            press("key4");
            press("keyEnter");
            compare(root.said, "mobile,BaridiMob");
        }
    }
}
