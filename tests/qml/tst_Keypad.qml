// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    property string said: ""

    width: 400
    height: 500
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Keypad {
        id: keypad

        anchors.fill: parent
        enterText: "Enter"
        onDigit: text => root.said += text
        onErase: root.said += "<"
        onWritten: number => typed = number
        onEnter: root.said += "!"
    }

    TestCase {
        name: "Keypad"
        when: windowShown

        function key(name) {
            return findChild(keypad, name);
        }
        function place(name) {
            return key(name).mapToItem(root, 0, 0);
        }

        function write(keys) {
            keypad.typed = "";
            for (const each of keys)
                keypad.press(each);
            return keypad.typed;
        }
        function init() {
            root.said = "";
            keypad.typed = "";
            keypad.longest = 8;
            keypad.thousands = true;
            keypad.zero = false;
            keypad.decimal = false;
            keypad.canEnter = true;
            keypad.enterText = "Enter";
            Theme.rightToLeft = false;
        }

        function test_eachKeySaysItsOwnDigit() {
            for (const digit of "0123456789")
                mouseClick(key("key" + digit));
            compare(root.said, "0123456789");
        }
        function test_whatIsMeasuredHasACommaAndThreeDecimals() {
            keypad.decimal = true;
            mouseClick(key("key000"));
            compare(root.said, ",");
            compare(write(["1", ",", "2", ",", "5", "0", "7"]), "1,250");
            compare(write([","]), "0,");
            compare(write(["0", "5"]), "5");
        }
        function test_aNumberIsWrittenKeyByKey() {
            compare(write(["2", "000"]), "2000");
            compare(write(["0", "000"]), ""); // no amount begins with 0
            compare(write("123456789"), "12345678");
            compare(write(["1", ","]), "1");
            mouseClick(key("keyErase"));
            compare(keypad.typed, "");
            keypad.longest = 2;
            compare(write("123"), "12");
            keypad.zero = true;
            keypad.longest = 8;
            compare(write("0"), "0"); // no credit at all
            compare(write(["000"]), "0");
            compare(write(["0", "5", "000"]), "5000");
            keypad.thousands = false;
            keypad.zero = false;
            compare(write("0"), "0"); // none were counted
        }
        function test_fingersWorkLikeMice() {
            const touch = touchEvent(root);
            touch.press(0, key("key4")).commit();
            touch.release(0, key("key4")).commit();
            compare(root.said, "4");
        }
        function test_thousandsEraseAndEnter() {
            mouseClick(key("key000"));
            mouseClick(key("keyErase"));
            mouseClick(key("keyEnter"));
            compare(root.said, "000<!");
        }
        function test_whereNobodyNeedsThousandsTheKeyIsGone() {
            keypad.thousands = false;
            mouseClick(key("key000"));
            compare(root.said, "");
            compare(key("key000").opacity, 0);
        }
        function test_entersOnlyWhatCanBe() {
            keypad.canEnter = false;
            mouseClick(key("keyEnter"));
            compare(root.said, "");
        }
        function test_withoutAWordThereIsNoEnterAndTheKeysGrow() {
            const before = key("key5").height;
            keypad.enterText = "";
            verify(!key("keyEnter").visible);
            verify(key("key5").height > before);
        }
        function test_digitsStandAsOnATelephoneInEveryDirection_data() {
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
        function test_digitsStandAsOnATelephoneInEveryDirection(data) {
            Theme.rightToLeft = data.rightToLeft;
            for (const row of ["789", "456", "123"]) {
                verify(place("key" + row[0]).x < place("key" + row[1]).x, row);
                verify(place("key" + row[1]).x < place("key" + row[2]).x, row);
            }
            verify(place("key000").x < place("key0").x);
            verify(place("key0").x < place("keyErase").x);
            verify(place("key7").y < place("key4").y);
        }
        function test_erasingPointsTheSameWayInEveryDirection() {
            const left = grabImage(key("keyErase"));
            Theme.rightToLeft = true;
            verify(left.equals(grabImage(key("keyErase"))));
        }
        function test_keysAreAsLargeAsThumbs() {
            for (const name of ["key7", "key000", "keyErase", "keyEnter"]) {
                verify(key(name).width >= 14 * Theme.mm, name);
                verify(key(name).height >= 13 * Theme.mm, name);
            }
        }
    }
}
