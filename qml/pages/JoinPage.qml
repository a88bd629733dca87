// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The first page of a new device: the centre's address and the one-time code that a manager made.
Item {
    id: root

    required property Till till

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(root.width - 8 * Theme.gap, 150 * Theme.mm)
        spacing: 1.2 * Theme.wideGap

        Icon {
            name: "store"
            color: Theme.primary
            size: 18 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
        }
        Text {
            //: title of the page on which a new device joins the centre
            text: qsTr("Join the centre")
            font.pixelSize: Theme.totalText * 0.7
            font.bold: true
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Text {
            visible: root.till.joinComplaint === ""
            //: what to do on that page
            text: qsTr("The manager makes a code for this stall: type it here. It works once, for ten minutes.")
            wrapMode: Text.WordWrap
            font.pixelSize: Theme.text
            color: Theme.softInk
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Field {
            id: address

            objectName: "address"
            //: address of the centre's computer
            hint: qsTr("Address of the centre, such as 192.168.1.10")
            symbol: "hard-drive"
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            horizontalAlignment: TextInput.AlignLeft
            LayoutMirroring.enabled: false
            Layout.fillWidth: true
        }
        Field {
            id: code

            objectName: "code"
            //: the one-time code
            hint: qsTr("Code of 26 characters")
            symbol: "lock"
            inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
            horizontalAlignment: TextInput.AlignLeft
            LayoutMirroring.enabled: false
            Layout.fillWidth: true
            onAccepted: join.clicked()
        }
        NoticeBar {
            lasting: true
            text: root.till.joinComplaint
            symbol: "circle-alert"
            Layout.fillWidth: true
        }
        TouchButton {
            id: join

            objectName: "join"
            kind: TouchButton.Primary
            symbol: "check"
            enabled: !root.till.joining && address.text !== "" && code.text !== ""
            //: while the centre is asked whether it takes this till
            text: root.till.joining ? qsTr("Asking the centre…")
                                      //: joins the centre with the code
                                    : qsTr("Join")
            Layout.fillWidth: true
            onClicked: root.till.join(address.text, code.text)
        }
        LanguageSwitch {
            language: root.till.language
            Layout.alignment: Qt.AlignHCenter
            onWanted: language => root.till.speak(language)
        }
    }
}
