// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

// The small ones.
Item {
    id: root

    property string said: ""

    width: 800
    height: 700
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Column {
        anchors.fill: parent
        spacing: 10

        EmptyHint {
            id: empty

            width: 300
            text: "Touch a picture or scan a code, and what it is stands here, line by line"
        }
        SyncBadge {
            id: badge

            level: "sent"
            text: "All sent"
        }
        FigureCard {
            id: card

            width: 300
            title: "Sold today"
            figure: "42\u00a0000"
            unit: "DA"
        }
        LanguageSwitch {
            id: languages

            language: "fr"
            onWanted: language => root.said += language
        }
        PageHead {
            id: head

            width: parent.width
            title: "The drawer"
            subtitle: "24 November 2026"
            onLeaving: root.said += "left"
        }
        PieceRow {
            id: piece

            width: parent.width
            title: "Dokkali"
            detail: "S07"
            amount: "42\u00a0000\u00a0DA"
        }
        NamedFigure {
            id: figure

            width: parent.width
            name: "Expected"
            figure: "5\u00a0000\u00a0DA"
        }
        Face {
            id: face

            portrait: ""
            size: 60
        }
    }

    TestCase {
        name: "Hints"
        when: windowShown

        function textOf(item, words) {
            for (const child of Array.from(item.children)) {
                if (child.text === words && child.visible)
                    return child;
                const below = textOf(child, words);
                if (below)
                    return below;
            }
            return null;
        }

        function init() {
            root.said = "";
            Theme.rightToLeft = false;
            badge.level = "sent";
            face.portrait = "";
            head.canLeave = true;
        }

        function test_anEmptyPlaceSaysSoWithinItsWidth() {
            const words = textOf(empty, empty.text);
            verify(words.lineCount > 1);
            verify(words.contentWidth <= empty.width);
        }
        function test_theBadgeSaysItInAWordAPictureAndAColour() {
            verify(textOf(badge, "All sent") !== null);
            const seen = {};
            for (const level of ["sent", "waiting", "amber", "red", "alone", "locked"]) {
                badge.level = level;
                const icon = badge.children[0];
                verify(icon.name !== "", level);
                seen[icon.name + badge.color] = level;
            }
            verify(Object.keys(seen).length >= 5);
        }
        function test_twoLinesOfTheBadgeStayInIt_data() {
            return [
                {
                    tag: "French",
                    words: "128 à envoyer, depuis\u00a03\u00a0jours"
                },
                {
                    tag: "Arabic",
                    words: "الساعة غير مضبوطة، منذ أيام"
                }
            ];
        }
        function test_twoLinesOfTheBadgeStayInIt(data) {
            const before = badge.text;
            badge.text = data.words;
            const words = findChild(badge, "unsentText");
            compare(words.lineCount, 2);
            const lowest = words.y + words.baselineOffset + words.lineHeight; // what the second line stands on
            verify(lowest + 0.8 * Theme.mm <= badge.height, lowest.toFixed(1));
            const icon = badge.children[0];
            verify(icon.y >= 0 && icon.y + icon.height <= words.y + words.baselineOffset - 2 * Theme.mm);
            badge.text = before;
        }
        function test_badNewsLookBad() {
            for (const level of ["red", "locked"]) {
                badge.level = level;
                compare(badge.color, Theme.dangerTint);
            }
        }
        function test_aFigureStandsUnderItsName() {
            const name = textOf(card, "Sold today");
            const value = textOf(card, "42\u00a0000");
            verify(name.mapToItem(card, 0, 0).y < value.mapToItem(card, 0, 0).y);
            verify(value.font.pixelSize > name.font.pixelSize);
        }
        function test_eachLanguageIsWrittenInItself() {
            for (const [key, own] of [["ar", "العربية"], ["fr", "Français"], ["en", "English"]]) {
                const button = findChild(languages, "language-" + key);
                compare(button.text, own);
                compare(button.chosen, key === "fr");
                mouseClick(button);
            }
            compare(root.said, "arfren");
        }
        function test_theWayBackStandsWhereReadingBegins() {
            const leave = findChild(head, "leave");
            mouseClick(leave);
            compare(root.said, "left");
            tryVerify(() => leave.mapToItem(root, 0, 0).x < root.width / 2);
            compare(leave.symbol, "arrow-left");
            Theme.rightToLeft = true;
            tryVerify(() => leave.mapToItem(root, 0, 0).x > root.width / 2);
            compare(leave.symbol, "arrow-right");
        }
        function test_aPageThatCannotBeLeftHasNoWayBack() {
            head.canLeave = false;
            verify(!findChild(head, "leave").visible);
        }
        function test_titlesAreNotCut() {
            for (const words of [head.title, head.subtitle])
                verify(!textOf(head, words).truncated);
        }
        function test_nameAndAmountStandAtTheTwoEnds() {
            for (const [item, name, value] of [[piece, piece.title, piece.amount], [figure, figure.name, figure.figure]]) {
                Theme.rightToLeft = false;
                tryVerify(() => textOf(item, value).mapToItem(root, 0, 0).x > root.width / 2);
                tryVerify(() => textOf(item, name).mapToItem(root, 0, 0).x < root.width / 2);
                Theme.rightToLeft = true;
                tryVerify(() => textOf(item, value).mapToItem(root, 0, 0).x < root.width / 2);
            }
        }
        function test_withoutAPortraitThereIsAFaceAllTheSame() {
            const blank = grabImage(face);
            face.portrait = "p03";
            tryVerify(() => !blank.equals(grabImage(face)));
        }
    }
}
