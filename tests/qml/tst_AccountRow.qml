// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 800
    height: 200
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    AccountRow {
        id: row

        width: parent.width
        title: "Fatima"
        detail: "Timimoun · S07"
    }

    TestCase {
        name: "AccountRow"
        when: windowShown

        function number() {
            return findChild(row, "phone");
        }

        function init() {
            Theme.rightToLeft = false;
            row.phone = "0550\u00a012\u00a034\u00a056";
        }

        function test_theNumberToCallIsAsLargeAsWhatOneReads() {
            verify(number().visible);
            compare(number().font.pixelSize, Theme.text);
            verify(row.implicitHeight > number().mapToItem(row, 0, 0).y + number().height);
        }
        function test_itIsWrittenOneWayInEveryLanguage() {
            Theme.rightToLeft = true;
            tryVerify(() => number().mapToItem(root, 0, 0).x > root.width / 2, 5000, "where reading begins");
            compare(number().text, "\u2066" + row.phone + "\u2069"); // its groups do not change places
        }
        function test_withoutANumberNothingStandsThere() {
            const height = row.implicitHeight;
            row.phone = "";
            verify(!number().visible);
            tryVerify(() => row.implicitHeight < height);
        }
    }
}
