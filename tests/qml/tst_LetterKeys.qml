// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    property string said: ""

    width: 1024
    height: 600
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    LetterKeys {
        id: board

        anchors.bottom: parent.bottom
        width: parent.width
        onTyped: text => root.said += text
        onErased: root.said += "<"
        onEntered: root.said += "!"
        onHidden: root.said += "v"
    }

    TestCase {
        name: "LetterKeys"
        when: windowShown

        function key(letter) {
            return findChild(board, "letter-" + letter);
        }

        function init() {
            Theme.mm = 4.6;
            Theme.rightToLeft = false;
            board.digitsOnly = false;
            board.language = "";
            speak("fr");
            board.start();
            root.said = "";
        }
        function speak(language) {
            board.language = language;
            wait(50); // the keys have moved to their places
        }

        function test_row97_everyArabicLetterIsThere() {
            speak("ar");
            for (const letter of "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة")
                verify(key(letter), letter);
            verify(key("لا"));
            mouseClick(key("لا"));
            mouseClick(key("ؤ"));
            compare(root.said, "لاؤ");
        }
        function test_row97_frenchIsAzerty() {
            for (const letter of "azertyuiopqsdfghjklmwxcvbnéèàç")
                verify(key(letter), letter);
            verify(key("a").mapToItem(root, 0, 0).x < key("z").mapToItem(root, 0, 0).x);
            compare(key("q").mapToItem(root, 0, 0).y, key("m").mapToItem(root, 0, 0).y);
        }
        function test_row97_aHeldLetterShowsItsSisters_data() {
            return [
                {
                    tag: "e",
                    language: "fr",
                    letter: "e",
                    sister: "ê"
                },
                {
                    tag: "u",
                    language: "fr",
                    letter: "u",
                    sister: "ü"
                },
                {
                    tag: "alef",
                    language: "ar",
                    letter: "ا",
                    sister: "إ"
                },
                {
                    tag: "lam-alef with hamza",
                    language: "ar",
                    letter: "ل",
                    sister: "لأ"
                }
            ];
        }
        function test_row97_aHeldLetterShowsItsSisters(data) {
            speak(data.language);
            mousePress(key(data.letter));
            tryVerify(() => findChild(board, "sister-" + data.sister) !== null);
            mouseRelease(key(data.letter));
            compare(root.said, "");
            wait(50);
            const sister = findChild(board, "sister-" + data.sister);
            verify(sister.mapToItem(board, 0, 0).y >= 0);
            verify(sister.mapToItem(board, 0, 0).x >= 0);
            mouseClick(sister);
            compare(root.said, data.sister);
            compare(board.held, "");
        }
        function test_shiftIsForOneLetter() {
            mouseClick(findChild(board, "letterShift"));
            mouseClick(key("a"));
            mouseClick(key("a"));
            compare(root.said, "Aa");
        }
        function test_signsAndBack() {
            mouseClick(findChild(board, "letterSigns"));
            wait(50);
            mouseClick(key("@"));
            mouseClick(findChild(board, "letterSigns"));
            wait(50);
            mouseClick(key("b"));
            compare(root.said, "@b");
        }
        function test_theOtherKeysSayWhatTheyAre() {
            for (const name of ["letterSpace", "letterErase", "letterEnter", "letterHide"])
                mouseClick(findChild(board, name));
            compare(root.said, " <!v");
        }
        function test_aNumberNeedsNoLetters() {
            board.digitsOnly = true;
            verify(key("7"));
            tryVerify(() => !key("a"));
            verify(board.height < 30 * Theme.mm);
        }
        function test_row98_nothingOfItIsMirrored() {
            Theme.rightToLeft = true;
            speak("ar");
            verify(key("1").mapToItem(root, 0, 0).x < key("0").mapToItem(root, 0, 0).x);
            verify(key("ض").mapToItem(root, 0, 0).x < key("ص").mapToItem(root, 0, 0).x);
        }
        function test_keysAreTenMillimetresOnTheSmallestPanel() {
            for (const language of ["ar", "fr"]) {
                speak(language);
                for (const row of board.rows)
                    for (const letter of row.split(" ")) {
                        verify(key(letter).width >= 10 * Theme.mm, letter);
                        verify(key(letter).height >= 10 * Theme.mm, letter);
                    }
            }
            for (const name of ["letterShift", "letterSigns", "letterLanguage", "letterSpace", "letterEnter", "letterHide"])
                verify(findChild(board, name).width >= 10 * Theme.mm, name);
            verify(board.height <= root.height * 0.55);
        }
    }
}
