// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 1024
    height: 600

    Rectangle {
        id: page

        anchors.fill: parent
        color: "#336699"

        MouseArea {
            id: behind

            property int touched: 0

            anchors.fill: parent
            onClicked: ++touched
        }
    }
    BesideCart {
        id: beside

        visible: false
        pageWidth: root.width
        pageHeight: root.height
    }
    AskingSheet {
        id: sheet

        anchors.fill: parent

        Label {
            objectName: "words"
            text: "Who agrees?"
        }
    }

    TestCase {
        name: "AskingSheet"
        when: windowShown

        function colourAt(x, y) {
            waitForRendering(root);
            return grabImage(root).pixel(x, y);
        }
        function init() {
            sheet.side = null;
            Theme.rightToLeft = false;
            Theme.cartAtEnd = false;
            behind.touched = 0;
        }

        function test_overAPageItLiesInTheMiddleAndThePageGrowsDark() {
            const frame = findChild(sheet, "question");
            fuzzyCompare(frame.x + frame.width / 2, root.width / 2, 1);
            fuzzyCompare(frame.y + frame.height / 2, root.height / 2, 1);
            verify(frame.width <= 150 * Theme.mm);
            verify(!Qt.colorEqual(colourAt(5, 300), page.color));
        }
        function test_atTheCounterItIsThePanelBesideTheCart_data() {
            return [
                {tag: "left", mirrored: false, atEnd: false, cartAt: 100},
                {tag: "Arabic", mirrored: true, atEnd: false, cartAt: 924},
                {tag: "other hand", mirrored: false, atEnd: true, cartAt: 924},
                {tag: "other hand in Arabic", mirrored: true, atEnd: true, cartAt: 100}
            ];
        }
        function test_atTheCounterItIsThePanelBesideTheCart(data) {
            Theme.rightToLeft = data.mirrored;
            Theme.cartAtEnd = data.atEnd;
            sheet.side = beside;
            const frame = findChild(sheet, "question");
            compare(frame.width, root.width - beside.cartWidth);
            compare(frame.y, Theme.stripHeight);
            verify(data.cartAt < frame.x || data.cartAt > frame.x + frame.width, "the cart stays free");
            verify(Qt.colorEqual(colourAt(data.cartAt, 300), page.color), "and nothing grows dark");
            mouseClick(root, data.cartAt, 300);
            mouseClick(root, frame.x + 50, 300);
            compare(behind.touched, 0);
        }
        function test_whatIsAskedStandsInTheFrame() {
            const frame = findChild(sheet, "question");
            const words = findChild(sheet, "words");
            compare(words.parent, frame);
        }
    }
}
