// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// How many there are of what an artisan leaves: one of a kind, or many that are alike.
ColumnLayout {
    id: root

    required property IntakeDesk intake
    property string typed: ""

    signal answered

    spacing: Theme.gap
    onVisibleChanged: typed = ""

    RowLayout {
        spacing: Theme.mm
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "onlyOne"
            //: button: there is only one like this new item
            text: qsTr("One of a kind")
            textSize: Theme.text
            chosen: root.intake.single
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: {
                root.intake.setSingle(true);
                root.answered();
            }
        }
        TouchButton {
            objectName: "manyAlike"
            //: button: there are many like this new item
            text: qsTr("Many alike")
            textSize: Theme.text
            chosen: !root.intake.single
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.intake.setSingle(false)
        }
    }
    Keypad {
        id: keys

        visible: !root.intake.single
        thousands: false
        //: takes the number that was typed
        enterText: qsTr("So many")
        canEnter: root.typed !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        onDigit: text => {
            root.typed = keys.after(root.typed, text, 5);
            root.intake.setCount(root.typed);
        }
        onErase: {
            root.typed = root.typed.slice(0, -1);
            root.intake.setCount(root.typed);
        }
        onEnter: root.answered()
    }
    Item {
        visible: root.intake.single
        Layout.fillHeight: true
    }
}
