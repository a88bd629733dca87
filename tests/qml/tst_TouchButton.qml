// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 600
    height: 300

    TouchButton {
        id: button

        text: "Pay"
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }

    TestCase {
        name: "TouchButton"
        when: windowShown

        function label() {
            return findText(button.contentItem);
        }
        function findText(item) {
            for (const child of Array.from(item.children)) {
                if (child.text !== undefined)
                    return child;
                const below = findText(child);
                if (below)
                    return below;
            }
            return null;
        }

        function init() {
            button.width = undefined;
            button.text = "Pay";
            button.symbol = "";
            button.enabled = true;
            button.chosen = false;
            button.upright = false;
            button.kind = TouchButton.Plain;
            clicks.clear();
        }

        function test_aTouchClicks() {
            const touch = touchEvent(root);
            touch.press(0, button).commit();
            touch.release(0, button).commit();
            compare(clicks.count, 1);
        }
        function test_aFingerThatSlidesAwayDoesNot() {
            mousePress(button);
            mouseMove(root, 500, 250);
            mouseRelease(root, 500, 250);
            compare(clicks.count, 0);
        }
        function test_disabledDoesNothingAndLooksIt() {
            button.enabled = false;
            mouseClick(button);
            compare(clicks.count, 0);
            verify(button.opacity < 1);
        }
        function test_neverTakesTheKeyboardFromThePage() {
            mouseClick(button);
            verify(!button.activeFocus);
        }
        function test_isAThumbWideEvenWithoutAWord() {
            button.text = "";
            button.symbol = "x";
            verify(button.width >= Theme.touch);
            verify(button.height >= Theme.touch);
        }
        function test_growsWithItsWord() {
            const before = button.width;
            button.text = "A rather longer word";
            verify(button.width > before);
            verify(!label().truncated);
        }
        function test_aWordWithoutRoomEndsInDots() {
            button.width = 100;
            button.text = "A word that does not fit into any button of this world";
            verify(label().truncated);
            verify(label().width <= button.width);
        }
        function test_aWordIsWrittenSmallerBeforeItEndsInDots() {
            button.text = "A rather longer word";
            button.width = 0.9 * button.implicitWidth;
            verify(!label().truncated);
        }
        function test_keepsAPictureBesideAnElidedWord() {
            button.symbol = "check";
            button.width = 140;
            button.text = "A word that does not fit";
            verify(label().truncated);
            tryVerify(() => label().mapToItem(button, label().width, 0).x <= button.width);
        }
        function test_uprightPutsThePictureAboveTheWord() {
            button.symbol = "check";
            button.upright = true;
            const picture = button.contentItem.children[0].children[0];
            verify(picture.mapToItem(button, 0, picture.height).y <= label().mapToItem(button, 0, 0).y + 1);
        }
        function test_thePictureOfAnUprightButtonIsAsLargeInArabic() {
            button.symbol = "check";
            button.upright = true;
            const picture = button.contentItem.children[0].children[0];
            const size = picture.height;
            verify(size > 3 * Theme.mm);
            button.text = "دفع";
            compare(picture.height, size);
            tryVerify(() => picture.mapToItem(button, 0, 0).y >= 0);
            tryVerify(() => picture.mapToItem(button, 0, picture.height).y <= label().mapToItem(button, 0, label().baselineOffset - 0.6 * label().font.pixelSize).y);
        }
        function test_theKindIsSeen() {
            compare(button.background.color, Theme.surface);
            button.kind = TouchButton.Pay;
            compare(button.background.color, Theme.pay);
            compare(label().color, Theme.onDark);
            button.kind = TouchButton.Danger;
            compare(button.background.color, Theme.danger);
            button.kind = TouchButton.Plain;
            button.chosen = true;
            compare(button.background.color, Theme.primary);
        }
        function test_answersWhileItIsHeld() {
            const before = button.background.color.toString();
            mousePress(button);
            verify(button.background.color.toString() !== before);
            mouseRelease(button);
            compare(button.background.color.toString(), before);
        }
    }
}
