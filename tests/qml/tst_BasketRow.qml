// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 420
    height: 120
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    BasketRow {
        id: row

        width: parent.width
        itemName: "Couffin"
        picture: "image://touat/item/basket/straw"
        quantityText: "2"
        amountText: "1\u00a0700"
        unitText: "850"
        onePiece: false
        measured: false
        several: true
        reduced: false
        noted: false
    }
    SignalSpy {
        id: opened

        target: row
        signalName: "opened"
    }
    SignalSpy {
        id: more

        target: row
        signalName: "more"
    }
    SignalSpy {
        id: less

        target: row
        signalName: "less"
    }

    TestCase {
        name: "BasketRow"
        when: windowShown

        function texts(item) {
            let found = [];
            for (const child of Array.from(item.children)) {
                if (child.visible && child.text !== undefined && child.text !== "")
                    found.push(child.text);
                found = found.concat(texts(child));
            }
            return found;
        }

        function init() {
            Theme.rightToLeft = false;
            row.onePiece = false;
            row.several = true;
            row.reduced = false;
            row.itemName = "Couffin";
            for (const spy of [opened, more, less])
                spy.clear();
        }

        function test_saysWhatHowManyAndHowMuch() {
            compare(texts(row), ["Couffin", "2", "1\u00a0700", "850"]);
        }
        function test_oneOfOneNeedsNoUnitPrice() {
            row.several = false;
            compare(texts(row), ["Couffin", "2", "1\u00a0700"]);
        }
        function test_aReducedPriceIsAlwaysShown() {
            row.several = false;
            row.reduced = true;
            verify(texts(row).includes("850"));
        }
        function test_aPieceHasNoCount() {
            row.onePiece = true;
            row.several = false;
            compare(texts(row), ["Couffin", "1\u00a0700"]);
            verify(!findChild(row, "more").visible);
            verify(!findChild(row, "less").visible);
        }
        function test_touchingTheRowOpensIt() {
            mouseClick(row, row.width * 0.3, row.height / 2);
            compare(opened.count, 1);
            compare(more.count + less.count, 0);
        }
        function test_plusAndMinusDoNotOpenTheRow() {
            mouseClick(findChild(row, "more"));
            compare(more.count, 1);
            mouseClick(findChild(row, "less"));
            compare(less.count, 1);
            compare(opened.count, 0);
        }
        function test_aLongNameLeavesTheAmountWhole() {
            row.itemName = "Tapis de Timimoun à sept médaillons, laine filée à la main, teint au henné, très grand";
            const name = findChild(row, "itemName");
            verify(name.truncated);
            verify(name.mapToItem(root, name.width, 0).x <= findChild(row, "less").mapToItem(root, 0, 0).x);
            verify(findChild(row, "more").mapToItem(root, 0, 0).x < root.width);
        }
        function test_aNameOfAFewWordsKeepsItsEnd() {
            row.itemName = "Savon à l'huile d'olive";
            for (const width of [420, 390]) {
                row.width = width;
                tryVerify(() => !findChild(row, "itemName").truncated);
            }
            row.width = Qt.binding(() => root.width);
        }
        function test_aLongNameIsWrittenSmallerBeforeItIsCut() {
            row.width = 400; // in four lines of the usual size it would not have its end
            row.itemName = "Plateau en palme à spirale indigo";
            const name = findChild(row, "itemName");
            tryVerify(() => name.fontInfo.pixelSize < Theme.text);
            verify(!name.truncated);
            row.width = Qt.binding(() => root.width);
        }
        function test_readsFromTheOtherSideInArabic() {
            const name = findChild(row, "itemName");
            verify(name.mapToItem(root, 0, 0).x < findChild(row, "more").mapToItem(root, 0, 0).x);
            Theme.rightToLeft = true;
            tryVerify(() => findChild(row, "more").mapToItem(root, 0, 0).x < name.mapToItem(root, 0, 0).x);
        }
    }
}
