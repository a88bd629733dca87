// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 600
    height: 200

    SecretField {
        id: secret

        name: "secret"
        hint: "Password"
        width: parent.width
    }
    SignalSpy {
        id: accepted

        target: secret
        signalName: "accepted"
    }

    TestCase {
        name: "SecretField"
        when: windowShown

        function field() {
            return findChild(secret, "secret");
        }
        function init() {
            secret.clear();
            accepted.clear();
            secret.begin();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
        }

        function test_nobodyBesideReadsIt() {
            compare(secret.text, "ab");
            compare(field().displayText.indexOf("a"), -1);
        }
        function test_theEyeShowsAndHidesIt() {
            const eye = findChild(secret, "eye-secret");
            mouseClick(eye);
            compare(field().displayText, "ab");
            compare(secret.text, "ab");
            mouseClick(eye);
            compare(field().displayText.indexOf("a"), -1);
        }
        function test_theNextSecretIsHiddenAgain() {
            mouseClick(findChild(secret, "eye-secret"));
            secret.clear();
            compare(secret.text, "");
            secret.begin();
            keyClick(Qt.Key_A);
            compare(field().displayText.indexOf("a"), -1);
        }
        function test_enterEndsIt() {
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
        }
        function test_bothAreAsLargeAsAThumb() {
            verify(field().height >= Theme.touchLeast);
            verify(findChild(secret, "eye-secret").width >= Theme.touchLeast);
        }
    }
}
