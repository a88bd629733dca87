// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// How much of a measured line comes back, typed.
ColumnLayout {
    id: root

    required property ReturnsDesk desk
    property string typed: ""

    spacing: Theme.gap
    onVisibleChanged: typed = ""

    Label {
        //: asks how much of a line comes back, in metres or kilograms
        text: qsTr("How much comes back?")
        font.bold: true
        Layout.fillWidth: true
    }
    Rectangle {
        color: Theme.well
        radius: Theme.radius
        Layout.fillWidth: true
        Layout.preferredHeight: 12 * Theme.mm

        TypedAmount {
            anchors.centerIn: parent
            typed: root.typed
            currency: root.desk.openUnit
        }
    }
    Keypad {
        thousands: false
        decimal: true
        //: takes the number that was typed
        enterText: qsTr("This much")
        canEnter: root.typed !== "" && !root.desk.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: 90 * Theme.mm
        typed: root.typed
        onWritten: number => root.typed = number
        onEnter: root.desk.setPart(root.typed)
    }
}
