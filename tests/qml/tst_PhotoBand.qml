// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 300
    height: 225

    PhotoBand {
        id: band

        anchors.fill: parent
        pictures: ["image://touat/item/carpet/red", "image://touat/item/jar/clay", "image://touat/item/basket/straw"]
    }

    TestCase {
        name: "PhotoBand"
        when: windowShown

        function init() {
            band.pictures = [];
            band.pictures = ["image://touat/item/carpet/red", "image://touat/item/jar/clay", "image://touat/item/basket/straw"];
        }

        function push(from: int, to: int) {
            const finger = touchEvent(root);
            finger.press(0, root, from, 100).commit();
            for (let step = 1; step <= 10; ++step) {
                finger.move(0, root, from + (to - from) * step / 10, 100).commit();
                wait(10);
            }
            finger.release(0, root, to, 100).commit();
        }

        function test_aFingerPushesTheNextOneIn() {
            const list = findChild(band, "photoBand");
            compare(list.currentIndex, 0);
            push(260, 60);
            tryCompare(list, "currentIndex", 1);
            tryCompare(list, "moving", false);
            push(60, 260);
            tryCompare(list, "currentIndex", 0);
        }

        function test_dotsSayHowManyThereAre() {
            verify(findChild(band, "photoDot-2") !== null);
            band.pictures = ["image://touat/item/carpet/red"];
            tryVerify(() => findChild(band, "photoDot-1") === null);
        }
    }
}
