// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A PIN is typed: which, so many digits so far, the keys.
Rectangle {
    id: root

    required property RightsDesk desk

    objectName: "pinPanel"
    radius: Theme.radius
    color: Theme.surface

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap, 80 * Theme.mm)
        height: Math.min(parent.height - 2 * Theme.gap, 110 * Theme.mm)
        spacing: Theme.gap

        Label {
            objectName: "pinTitle"
            text: root.desk.pinTitle
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        PinDots {
            typed: root.desk.typed
            digits: 4
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: 5 * Theme.rowMm
        }
        Keypad {
            thousands: false
            //: under the digits of a PIN: they are all there
            enterText: qsTr("Next")
            canEnter: root.desk.typed >= 4
            Layout.fillWidth: true
            Layout.fillHeight: true
            onDigit: text => root.desk.press(text)
            onErase: root.desk.erase()
            onEnter: root.desk.enter()
        }
        TouchButton {
            objectName: "leavePin"
            kind: TouchButton.Quiet
            symbol: "x"
            //: the PIN stays as it is
            text: qsTr("Leave the PIN as it is")
            textSize: Theme.text
            Layout.fillWidth: true
            onClicked: root.desk.leavePin()
        }
    }
}
