// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 500
    height: 200
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Field {
        id: field

        width: parent.width
        hint: "Name, maker, code"
        symbol: "search"
    }

    Field {
        id: other

        y: 100
    }

    TestCase {
        name: "Field"
        when: windowShown

        function hint() {
            return findChild(field, "hint");
        }

        function init() {
            Theme.rightToLeft = false;
            field.text = "";
            field.named = false;
        }

        function test_theHintGoesWithTheFirstLetter() {
            verify(hint().visible);
            compare(hint().text, "Name, maker, code");
            mouseClick(field);
            keyClick(Qt.Key_A);
            compare(field.text, "a");
            verify(!hint().visible);
        }
        function test_aTouchTakesTheKeyboard() {
            mouseClick(field);
            verify(field.activeFocus);
        }
        function test_isAsHighAsAThumb() {
            verify(field.height >= Theme.touchLeast);
        }
        function test_theHintDoesNotCoverTheSymbol_data() {
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
        function test_theHintDoesNotCoverTheSymbol(data) {
            Theme.rightToLeft = data.rightToLeft;
            const symbol = findChild(field, "symbol");
            tryVerify(() => {
                const at = symbol.mapToItem(root, 0, 0).x;
                const begin = hint().mapToItem(root, 0, 0).x;
                return data.rightToLeft ? at > root.width / 2 && begin + hint().width <= at : at < root.width / 2
                                          && begin >= at + symbol.width;
            });
        }
        function test_whatIsNamedKeepsItsNameAboveWhatWasTyped() {
            const caption = findChild(field, "caption");
            field.named = true;
            verify(!caption.visible); // the hint says it
            field.text = "00098";
            verify(caption.visible);
            compare(caption.text, field.hint);
            verify(!caption.truncated);
            verify(caption.y + caption.height <= field.topPadding);
            field.named = false;
            verify(!caption.visible);
            compare(field.topPadding, 0);
        }
        function test_whatIsTypedStandsWhereTheHintStood() {
            for (const rightToLeft of [false, true]) {
                Theme.rightToLeft = rightToLeft;
                verify(rightToLeft ? field.rightPadding > field.leftPadding : field.leftPadding > field.rightPadding);
            }
        }
        function test_aLongTextShowsItsBeginningUntilSomebodyTypes() {
            other.forceActiveFocus();
            field.text = "Tapis de Timimoun à sept médaillons, laine filée à la main, teint au henné, très grand";
            tryVerify(() => field.positionToRectangle(0).x >= 0);
            verify(field.positionToRectangle(field.length).x > field.width);
            field.forceActiveFocus();
            keyClick(Qt.Key_A);
            verify(field.text.endsWith("grandA") || field.text.endsWith("granda"));
            verify(field.positionToRectangle(field.length).x <= field.width);
            other.forceActiveFocus();
            tryVerify(() => field.positionToRectangle(0).x >= 0);
        }
    }
}
