// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One's own password: what holds now, and the new one twice.
Rectangle {
    id: root

    required property RightsDesk desk

    function keep() {
        root.desk.setPassword(old.text, first.text, again.text);
    }
    function clear() {
        old.clear();
        first.clear();
        again.clear();
    }

    objectName: "passwordPanel"
    radius: Theme.radius
    color: Theme.surface
    onVisibleChanged: clear()

    ColumnLayout {
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.gap, 120 * Theme.mm)
        spacing: Theme.gap

        Label {
            //: over the fields for a new password; it opens the page of all stalls
            text: qsTr("A password for the page of all stalls: twelve letters or signs at least, such as a few words that only you put together")
            wrapMode: Text.WordWrap
            maximumLineCount: 4
            Layout.fillWidth: true
        }
        SecretField {
            id: old

            name: "passwordOld"
            //: what proves who sets a new password: the one that holds now
            hint: root.desk.provesByPassword ? qsTr("Your password of now")
                                               //: what proves who sets their first password
                                             : qsTr("Your PIN")
            Layout.fillWidth: true
            onAccepted: first.begin()
        }
        SecretField {
            id: first

            name: "passwordFirst"
            //: in the field for a new password
            hint: qsTr("The new password")
            Layout.fillWidth: true
            onAccepted: again.begin()
        }
        SecretField {
            id: again

            name: "passwordAgain"
            //: in the field for a new password, a second time, so that nothing was mistyped
            hint: qsTr("The new password once more")
            Layout.fillWidth: true
            onAccepted: root.keep()
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "leavePassword"
                kind: TouchButton.Quiet
                symbol: "x"
                //: the password stays as it is, or none is set
                text: qsTr("Not now")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.desk.leavePin()
            }
            TouchButton {
                objectName: "keepPassword"
                kind: TouchButton.Primary
                symbol: "check"
                //: the new password holds from now on
                text: qsTr("Set the password")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.keep()
            }
        }
    }
}
