// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 600
    height: 200
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Money {
        id: money

        amount: "1\u00a0250"
        currency: "DA"
        size: 60
    }

    TypedAmount {
        id: typed

        y: 100
        typed: ""
        currency: "DA"
    }

    TestCase {
        name: "Money"
        when: windowShown

        function figure() {
            return money.children[0];
        }
        function unit() {
            return money.children[1];
        }

        function init() {
            Theme.rightToLeft = false;
            money.amount = "1\u00a0250";
            money.currency = "DA";
        }

        function test_wordsAreAsHighAsTheirTails() {
            verify(figure().height < 70); // digits have none
            money.amount = "نقص: 300";
            verify(figure().height >= 1.45 * money.size, "and what is beyond it may stay unpainted");
        }
        function test_theFigureIsWhatOneSees() {
            compare(figure().text, "1\u00a0250");
            compare(unit().text, "DA");
            compare(figure().font.pixelSize, 60);
            verify(unit().font.pixelSize < figure().font.pixelSize);
        }
        function test_figureAndCurrencyShareALine() {
            compare(figure().y + figure().baselineOffset, unit().y + unit().baselineOffset);
        }
        function test_theCurrencyFollowsTheFigureAsItIsRead() {
            verify(figure().x < unit().x);
            Theme.rightToLeft = true;
            tryVerify(() => unit().x < figure().x);
        }
        function test_theFigureIsDrawnTheSameInEveryDirection() {
            money.currency = ""; // or the figure moves by parts of a pixel
            const before = grabImage(figure());
            Theme.rightToLeft = true;
            verify(before.equals(grabImage(figure())));
        }
        function test_aMinusStaysBeforeTheDigits() {
            money.currency = "";
            money.amount = "\u200e-50"; // as Wording writes it
            const minusAtLeft = grabImage(figure());
            Theme.rightToLeft = true;
            verify(minusAtLeft.equals(grabImage(figure())));
        }
        function test_whatIsTypedIsGroupedAsItGrows_data() {
            return [["", "…"], ["5", "5"], ["500", "500"], ["1250", "1\u00a0250"], ["42000", "42\u00a0000"], ["1250000",
                     "1\u00a0250\u00a0000"]].map(([keys, shown]) => ({
                        tag: keys,
                        keys: keys,
                        shown: shown
                    }));
        }
        function test_whatIsTypedIsGroupedAsItGrows(data) {
            typed.typed = data.keys;
            compare(typed.amount, data.shown);
        }
        function test_aFigureThatIsTooLongIsWrittenSmaller() {
            money.most = 100;
            verify(money.implicitWidth * money.scale <= 101);
            money.most = 0;
            compare(money.scale, 1);
        }
        function test_textIsNotTakenForMarkup() {
            money.amount = "<b>5</b>";
            compare(figure().textFormat, Text.PlainText);
        }
    }
}
