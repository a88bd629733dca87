// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    property string said: ""

    width: 420
    height: 200

    TouchCard {
        id: card

        width: 400
        height: 100
        onTouched: root.said += "card "

        Stepper {
            id: stepper

            name: "tag"
            row: 3
            text: "2"
            onLess: root.said += "less "
            onMore: root.said += "more "
        }
    }

    TestCase {
        name: "Stepper"
        when: windowShown

        function init() {
            root.said = "";
            stepper.canMore = true;
            card.listens = true;
        }

        function test_aButtonOnACardIsHeardAndNotTheCard() {
            mouseClick(findChild(stepper, "tag-less-3"));
            mouseClick(findChild(stepper, "tag-more-3"));
            compare(root.said, "less more ");
        }
        function test_theNumberBetweenThemTouchesTheCard() {
            mouseClick(findChild(stepper, "tag-count-3"));
            compare(root.said, "card ");
            card.listens = false;
            mouseClick(findChild(stepper, "tag-count-3"));
            compare(root.said, "card ");
        }
        function test_noMoreThanThereIs() {
            stepper.canMore = false;
            mouseClick(findChild(stepper, "tag-more-3"));
            verify(!root.said.includes("more"));
        }
        function test_itsButtonsAreForThumbs() {
            for (const name of ["tag-less-3", "tag-more-3"])
                verify(findChild(stepper, name).width >= Theme.touchLeast, name);
        }
    }
}
