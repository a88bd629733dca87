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
        visible: !root.intake.single
        thousands: false
        //: takes the number that was typed
        enterText: qsTr("This many")
        canEnter: root.typed !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        typed: root.typed
        longest: 5
        onWritten: number => {
            root.typed = number;
            root.intake.setCount(number);
        }
        onEnter: root.answered()
    }
    Item {
        visible: root.intake.single
        Layout.fillHeight: true
    }
}
