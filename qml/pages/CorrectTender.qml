// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// How a receipt was really paid: cash at a touch, card or phone with the number that proves it.
ColumnLayout {
    id: root

    required property Till till
    property string scheme: "CIB"
    property string typed: ""
    readonly property string kind: scheme === "CIB" || scheme === "Edahabia" ? "card" : "mobile"

    signal closed

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TouchButton {
            objectName: "correct-cash"
            symbol: "banknote"
            //: it was paid in cash
            text: qsTr("In cash")
            Layout.fillWidth: true
            onClicked: {
                root.till.receipts.correct("cash", "", "");
                root.closed();
            }
        }
        TouchButton {
            objectName: "correctClose"
            kind: TouchButton.Quiet
            symbol: "x"
            onClicked: root.closed()
        }
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: ["CIB", "Edahabia", "BaridiMob", "DZ Mob Pay"]

            TouchButton {
                required property string modelData

                objectName: "correct-" + modelData
                text: modelData
                textSize: Theme.text
                chosen: root.scheme === modelData
                Layout.fillWidth: true
                onClicked: root.scheme = modelData
            }
        }
    }
    Rectangle {
        color: Theme.well
        radius: Theme.radius
        Layout.fillWidth: true
        Layout.preferredHeight: 11 * Theme.mm

        Text {
            anchors.centerIn: parent
            text: root.typed === "" ? "…" : root.typed
            font.pixelSize: Theme.titleText
            color: Theme.ink
        }
    }
    Keypad {
        //: records how it was paid, with the number on the slip or the phone
        enterText: qsTr("Paid so")
        canEnter: root.typed !== "" && !root.till.receipts.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 5 * 10 * Theme.mm + 4 * Theme.gap
        onDigit: text => {
            if (root.typed.length < 20)
                root.typed += text;
        }
        onErase: root.typed = root.typed.slice(0, -1)
        onEnter: {
            root.till.receipts.correct(root.kind, root.scheme, root.typed);
            root.typed = "";
            root.closed();
        }
    }
}
