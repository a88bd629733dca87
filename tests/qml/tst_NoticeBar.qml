// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

Item {
    id: root

    width: 420
    height: 300

    NoticeBar {
        id: bar

        width: parent.width
        text: ""
    }
    SignalSpy {
        id: action

        target: bar
        signalName: "action"
    }
    SignalSpy {
        id: dismissed

        target: bar
        signalName: "dismissed"
    }

    TestCase {
        name: "NoticeBar"
        when: windowShown

        function init() {
            bar.text = "The drawer does not hold that much.";
            bar.actionText = "";
            bar.harmless = false;
            action.clear();
            dismissed.clear();
        }

        function test_withoutASentenceThereIsNoBar() {
            bar.text = "";
            verify(!bar.visible);
            bar.text = "Something";
            verify(bar.visible);
        }
        function test_canBePutAway() {
            mouseClick(findChild(bar, "noticeClose"));
            compare(dismissed.count, 1);
            compare(action.count, 0);
        }
        function test_offersOneThingToDoInstead() {
            bar.actionText = "Undo";
            verify(!findChild(bar, "noticeClose").visible);
            mouseClick(findChild(bar, "noticeAction"));
            compare(action.count, 1);
            compare(dismissed.count, 0);
        }
        function test_growsWithALongSentence() {
            const before = bar.implicitHeight;
            bar.text = "This till is a copy or was set back: the centre knows more of it than it does. Call the manager; nothing is lost.";
            verify(bar.implicitHeight > before);
        }
        function test_showsOurLongestSentenceWhole() {
            bar.text = "This till is a copy or was set back: the centre knows more of it than it does. Call the manager; nothing is lost.";
            tryVerify(() => !findChild(bar, "sentence").truncated);
        }
        function test_alarmAndHintDoNotLookAlike() {
            const alarm = bar.color.toString();
            bar.harmless = true;
            verify(bar.color.toString() !== alarm);
        }
    }
}
