// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Touat

// Digits, always in the order of a telephone and never mirrored. Says what was pressed, and what the
// number is then; whoever asked for it keeps it.
Item {
    id: root

    property bool thousands: true // a key for 000 instead of the check key's neighbour
    property bool zero: false // an amount may be nothing at all
    property bool decimal: false // a comma in its place, for what is measured
    property string typed: "" // what stands there so far, where a number is typed
    property int longest: 8
    property string enterText: ""
    property bool canEnter: true

    signal digit(string text)
    signal erase
    signal written(string number) // what was typed, with one key more or less
    signal enter

    readonly property real keyWidth: (width - 2 * Theme.gap) / 3
    readonly property real keyHeight: (height - (enterText !== "" ? 4 : 3) * Theme.gap)
                                      / (enterText !== "" ? 5 : 4)

    // What was typed, with one key more; unchanged where the number cannot go on like this: an amount
    // does not begin with 0, where nothing is no answer; a count or a measure may.
    function after(key: string): string {
        const next = (typed === "" && key === "," ? "0," : typed + key).replace(/^0+(?=\d)/, "");
        const number = decimal ? /^\d+(,\d{0,3})?$/ : thousands && !zero ? /^[1-9]\d*$/ : /^\d+$/;
        return next.length <= longest && number.test(next) ? next : typed;
    }
    function press(key: string) {
        digit(key);
        written(after(key));
    }
    function takeBack() {
        erase();
        written(typed.slice(0, -1));
    }

    // Who has a keyboard types where the keys are shown, without touching them first; when they go,
    // the keyboard serves again whom it served before.
    property Item servedBefore: null

    function serve() {
        if (visible && enabled && !activeFocus) {
            servedBefore = Window.activeFocusItem;
            forceActiveFocus();
        } else if (!visible && activeFocus && servedBefore !== null) {
            servedBefore.forceActiveFocus();
        }
    }

    Component.onCompleted: serve()
    onVisibleChanged: serve()
    onEnabledChanged: serve()
    Keys.onPressed: event => {
        // On a French layout digits arrive as signs; the key's place tells, as in app/till/wedge.cpp.
        const place = event.nativeScanCode - 9;
        const shifted = event.modifiers & Qt.ShiftModifier;
        event.accepted = true;
        if (/^[0-9]$/.test(event.text))
            press(event.text);
        else if (!shifted && place >= 1 && place <= 10)
            press(String(place % 10));
        else if (decimal && (event.text === "," || event.text === "."))
            press(",");
        else if (event.key === Qt.Key_Backspace)
            takeBack();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && enterText !== "" && canEnter)
            enter();
        else
            event.accepted = false;
    }

    implicitWidth: 3 * 17 * Theme.mm + 2 * Theme.gap
    implicitHeight: (enterText !== "" ? 5 : 4) * (14 * Theme.mm + Theme.gap) - Theme.gap

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Grid {
        columns: 3
        spacing: Theme.gap

        Repeater {
            model: ["7", "8", "9", "4", "5", "6", "1", "2", "3"]

            TouchButton {
                required property string modelData

                objectName: "key" + modelData
                width: root.keyWidth
                height: root.keyHeight
                text: modelData
                textSize: Theme.priceText
                onClicked: root.press(modelData)
            }
        }
        TouchButton {
            objectName: "key000"
            width: root.keyWidth
            height: root.keyHeight
            text: root.decimal ? "," : root.thousands ? "000" : ""
            enabled: text !== ""
            opacity: enabled ? 1 : 0
            textSize: Theme.priceText
            onClicked: root.press(text)
        }
        TouchButton {
            objectName: "key0"
            width: root.keyWidth
            height: root.keyHeight
            text: "0"
            textSize: Theme.priceText
            onClicked: root.press("0")
        }
        TouchButton {
            objectName: "keyErase"
            width: root.keyWidth
            height: root.keyHeight
            symbol: "delete"
            onClicked: root.takeBack()
        }
    }
    TouchButton {
        objectName: "keyEnter"
        visible: root.enterText !== ""
        enabled: root.canEnter
        y: 4 * (root.keyHeight + Theme.gap)
        width: root.width
        height: root.keyHeight
        kind: TouchButton.Primary
        symbol: "check"
        text: root.enterText
        onClicked: root.enter()
    }
}
