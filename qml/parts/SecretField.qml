// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A line for what nobody beside should read: dots, until the eye is touched.
RowLayout {
    id: root

    property alias text: field.text
    property alias hint: field.hint
    required property string name // under which a test finds it

    signal accepted

    function begin() {
        field.forceActiveFocus();
    }
    function clear() {
        field.clear();
        eye.chosen = false;
    }

    spacing: Theme.gap
    Layout.fillHeight: false

    Field {
        id: field

        objectName: root.name
        symbol: "lock"
        named: true
        echoMode: eye.chosen ? TextInput.Normal : TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData
        Layout.fillWidth: true
        onAccepted: root.accepted()
    }
    TouchButton {
        id: eye

        objectName: "eye-" + root.name
        symbol: chosen ? "eye-off" : "eye"
        onClicked: chosen = !chosen
    }
}
