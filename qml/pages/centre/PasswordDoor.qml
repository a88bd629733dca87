// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The PIN was right; who has a password types it here before they see the stalls.
Item {
    id: root

    required property CentreDesk desk

    function open() {
        root.desk.openWith(password.text);
    }

    objectName: "passwordDoor"
    onVisibleChanged: {
        password.clear();
        if (visible)
            password.begin();
    }

    ColumnLayout {
        anchors.top: parent.top
        anchors.topMargin: Theme.wideGap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.wideGap, 120 * Theme.mm)
        spacing: Theme.gap

        Label {
            //: over the field for the password, before the manager's page
            text: qsTr("Your password opens the page of all stalls")
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        SecretField {
            id: password

            name: "password"
            //: in the field for the password
            hint: qsTr("Password")
            Layout.fillWidth: true
            onAccepted: root.open()
        }
        TouchButton {
            objectName: "passwordOpen"
            kind: TouchButton.Primary
            symbol: "check"
            enabled: !root.desk.knocking
            //: proves the password to the centre and opens the manager's page
            text: qsTr("Open")
            Layout.fillWidth: true
            onClicked: root.open()
        }
    }
}
