// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 700
    height: 420

    ListModel {
        id: change

        ListElement {
            picture: "note-1000"
            note: true
            count: 2
        }
        ListElement {
            picture: "note-200"
            note: true
            count: 1
        }
        ListElement {
            picture: "coin-50"
            note: false
            count: 1
        }
    }
    CashPile {
        id: pile

        width: parent.width
        cash: change
    }
    CashKinds {
        id: offer

        y: 200
        room: 180
        kinds: ["note-2000", "note-1000"]
        times: [35, 2]
    }
    Cash {
        id: money

        anchors.bottom: parent.bottom
        picture: "note-500"
        note: true
    }

    TestCase {
        name: "Cash"
        when: windowShown

        function cashIn(item) {
            let found = [];
            for (const child of Array.from(item.children))
                found = found.concat(child.noteWidth !== undefined && child.picture !== undefined ? [child] : cashIn(child));
            return found;
        }

        function init() {
            pile.width = root.width;
            money.note = true;
            money.count = 1;
        }

        function test_aPileHasOneDrawingOfEachKind() {
            const drawn = cashIn(pile);
            compare(drawn.map(each => each.picture + " × " + each.count), ["note-1000 × 2", "note-200 × 1", "coin-50 × 1"]);
        }
        function test_aPileStaysInItsPlace_data() {
            return [
                {
                    tag: "wide",
                    width: 700
                },
                {
                    tag: "two beside each other",
                    width: 360
                },
                {
                    tag: "narrow",
                    width: 180
                }
            ];
        }
        function test_aPileStaysInItsPlace(data) {
            pile.width = data.width;
            waitForRendering(pile);
            for (const each of cashIn(pile)) {
                const place = each.mapToItem(pile, 0, 0);
                verify(place.x >= -1 && place.x + each.width <= pile.width + 1, each.picture);
                verify(place.y + each.height <= pile.implicitHeight + 1, each.picture);
            }
        }
        function test_aSingleCoinTakesNoRoomForANumber() {
            pile.width = 400;
            compare(cashIn(pile).length, 3);
            tryVerify(() => cashIn(pile).every(each => each.y === 0), 5000, "one line of all");
        }
        function test_aNumberIsNearerToItsNoteThanToTheNext_data() {
            return [
                {
                    tag: "one and another",
                    times: [35, 1]
                },
                {
                    tag: "many of both",
                    times: [103, 2]
                }
            ];
        }
        function test_aNumberIsNearerToItsNoteThanToTheNext(data) {
            offer.times = data.times;
            const [first, next] = cashIn(offer);
            tryVerify(() => next.x - first.x - first.width >= 2 * first.children[1].anchors.leftMargin);
            tryVerify(() => offer.width <= offer.room + 1);
        }
        function test_severalAreCountedInWords() {
            money.count = 3;
            const times = money.children[1];
            verify(times.visible);
            Theme.rightToLeft = false;
            compare(times.text, "×\u00a03");
            Theme.rightToLeft = true;
            compare(times.text, "\u200f×\u00a03"); // it begins where reading begins
            verify(money.implicitWidth >= times.x + times.width - 1);
            money.count = 1;
            verify(!times.visible);
        }
        function test_notesAreOblongAndCoinsRound() {
            const image = money.children[0];
            verify(image.width > 1.5 * image.height);
            money.note = false;
            compare(image.width, image.height);
        }
    }
}
