// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 300
    height: 300

    ItemTile {
        id: tile

        width: 29 * Theme.mm
        height: 33 * Theme.mm
        itemName: "Dokkali"
        priceText: "42\u00a0000"
        picture: "image://touat/item/dokkali/red"
        leftText: ""
        onePiece: true
    }
    SignalSpy {
        id: holds

        target: tile
        signalName: "held"
    }
    SignalSpy {
        id: taps

        target: tile
        signalName: "tapped"
    }

    TestCase {
        name: "ItemTile"
        when: windowShown

        function textOf(words) {
            return find(tile, words);
        }
        function find(item, words) {
            for (const child of Array.from(item.children)) {
                if (child.text === words && child.visible)
                    return child;
                const below = find(child, words);
                if (below)
                    return below;
            }
            return null;
        }

        function init() {
            tile.leftText = "";
            tile.priceText = "42\u00a0000";
            tile.itemName = "Dokkali";
            tile.stateText = "";
            tile.pinned = false;
            taps.clear();
            holds.clear();
        }

        function test_showsNameAndPriceWhole() {
            verify(textOf("Dokkali") !== null);
            const price = textOf("42\u00a0000");
            verify(price.contentWidth <= tile.width);
        }
        function test_oneTouchIsOneTap() {
            const touch = touchEvent(root);
            touch.press(0, tile).commit();
            touch.release(0, tile).commit();
            compare(taps.count, 1);
        }
        function test_row8_aFingerThatStaysLooksAndDoesNotBuy() {
            const touch = touchEvent(root);
            touch.press(0, tile).commit();
            tryCompare(holds, "count", 1);
            touch.release(0, tile).commit();
            compare(taps.count, 0);
            touch.press(0, tile).commit();
            touch.release(0, tile).commit();
            compare(taps.count, 1); // the next touch buys again
        }
        function test_row3_whatItIsInComesBeforeTheNumber() {
            tile.leftText = "18";
            tile.stateText = "3 left";
            verify(textOf("3 left") !== null);
            compare(textOf("18"), null);
        }
        function test_twoFastTouchesBuyTwo() {
            const touch = touchEvent(root);
            for (let i = 0; i < 2; ++i) {
                touch.press(0, tile).commit();
                touch.release(0, tile).commit();
            }
            compare(taps.count, 2);
        }
        function test_aFingerThatScrollsDoesNotBuy() {
            mousePress(tile, 20, 20);
            mouseMove(root, 290, 290);
            mouseRelease(root, 290, 290);
            compare(taps.count, 0);
        }
        function test_tellsHowManyAreLeftOfASeries() {
            tile.leftText = "18";
            verify(textOf("18").visible);
            tile.leftText = "-2";
            compare(textOf("-2").color, Theme.danger);
        }
        function test_theLargestPriceFits() {
            tile.priceText = "1\u00a0250\u00a0000,50";
            const price = textOf(tile.priceText);
            verify(price.mapToItem(tile, price.width, 0).x <= tile.width);
        }
        function test_aLongNameTakesTwoLinesAndDots() {
            tile.itemName = "Burnous de laine de chameau, tissé à Timimoun, brodé de soie, très grande taille";
            const name = textOf(tile.itemName);
            compare(name.lineCount, 2);
            verify(name.truncated);
            verify(name.y + name.contentHeight <= tile.height + 1);
        }
        function test_drawsItsPicture() {
            tryVerify(() => {
                const middle = grabImage(tile).pixel(tile.width / 2, tile.height / 3);
                return middle.toString() !== Theme.surface.toString();
            });
        }
    }
}
