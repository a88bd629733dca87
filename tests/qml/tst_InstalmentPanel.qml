// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    property string said: ""

    width: 420
    height: 520
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    InstalmentPanel {
        id: panel

        anchors.fill: parent
        currency: "DA"
        leftText: "20 000"
        leftDigits: "20000"
        onPaid: (kind, scheme, reference, dinars) => root.said = [kind, scheme, reference, dinars].join(",")
        onCancelled: root.said = "cancelled"
    }

    TestCase {
        name: "InstalmentPanel"
        when: windowShown

        function press(name) {
            mouseClick(findChild(panel, name));
        }
        function init() {
            root.said = "";
            panel.kind = "cash";
            panel.begin();
            panel.busy = false;
            Theme.rightToLeft = false;
        }

        function test_touchedNotesAddUp() {
            press("note-2000");
            press("note-2000");
            press("note-500");
            press("keyEnter");
            compare(root.said, "cash,,,4500");
        }
        function test_aNoteIsAsLargeAsAThumbThatHurries() {
            const first = findChild(panel, "note-2000");
            const second = findChild(panel, "note-1000");
            verify(first.width >= 26 * Theme.mm);
            verify(first.height >= 14 * Theme.mm);
            verify(Math.abs(first.x - second.x) - first.width >= 2 * Theme.mm - 1);
        }
        function test_allThatIsLeftIsOneTouch() {
            press("allOfIt");
            press("keyEnter");
            compare(root.said, "cash,,,20000");
        }
        function test_aCardAsksForItsNumberAfterTheAmount() {
            press("instalment-card");
            press("instalmentScheme-Edahabia");
            press("key5");
            press("key000");
            press("keyEnter");
            compare(root.said, "");
            press("keyEnter"); // without the number
            compare(root.said, "");
            press("key7");
            press("key4");
            press("keyEnter");
            compare(root.said, "card,Edahabia,74,5000");
        }
        function test_backFromTheNumberAsksForTheAmountAgain() {
            press("instalment-mobile");
            press("key5");
            press("keyEnter");
            press("cancelInstalment");
            compare(root.said, "");
            compare(panel.typed, "");
            press("cancelInstalment");
            compare(root.said, "cancelled");
        }
        function test_whileItIsWrittenNothingIsTakenTwice() {
            press("allOfIt");
            panel.busy = true;
            press("keyEnter");
            compare(root.said, "");
        }
        function test_thePlacesOfNotesAreForThumbs() {
            for (const name of ["note-2000", "note-500", "instalment-cash", "allOfIt"]) {
                verify(findChild(panel, name).height >= Theme.touchLeast, name);
                verify(findChild(panel, name).width >= Theme.touchLeast, name);
            }
        }
    }
}
