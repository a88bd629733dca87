// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The first page of a new device: the centre's address and the one-time code that a manager made. Where it follows another
// device of its stall, how far the centre has sent back what that one had.
Item {
    id: root

    required property Till till
    readonly property bool comesBack: till.sync.comingBack && !till.joinsAgain

    Connections {
        target: root.till

        function onJoinCodeScanned(scanned) {
            code.text = scanned;
            if (join.enabled)
                join.clicked();
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(root.width - 8 * Theme.gap, 150 * Theme.mm)
        spacing: 1.2 * Theme.wideGap

        Icon {
            name: root.comesBack ? "history" : root.till.joinsAgain ? "triangle-alert" : "store"
            color: Theme.primary
            size: 18 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
        }
        Text {
            //: title of that page, while the centre sends back what an earlier till of this stall had
            text: root.comesBack ? qsTr("What this stall had comes back")
                 //: title of that page, where a till was set back and must ask for a new code
                 : root.till.joinsAgain ? qsTr("Join the centre again")
                                         //: title of the page on which a new device joins the centre
                                       : qsTr("Join the centre")
            font.pixelSize: Theme.totalText * 0.7
            font.bold: true
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Text {
            objectName: "joinText"
            visible: root.till.joinComplaint === ""
            text: root.comesBack ? root.till.sync.comingBackText
                  //: what to do on that page, where the stall has another till now or this one was reported stolen
                  : root.till.replaced ? qsTr("The centre has closed this till: it was shut out, or another has its place. What it recorded and never sent goes to the centre by itself, as soon as the manager has let it in there: leave it switched on. After that, a new code makes it a till again.")
                  //: what to do on that page, and why
                  : root.till.joinsAgain ? qsTr("The centre knows more of this till than it does itself: its book is a copy, or an old one. Ask the manager at the centre for a new code and scan it, or type it here. Then the centre sends back all that this till had sent. The book that is here is set aside and kept.")
                                         //: what to do on that page
                                       : qsTr("The manager makes a code for this stall: scan it, or type it here. It works once, for ten minutes.")
            wrapMode: Text.WordWrap
            font.pixelSize: Theme.text
            color: Theme.softInk
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Field {
            id: address

            objectName: "address"
            visible: !root.comesBack
            Component.onCompleted: text = root.till.joinAddress // the same centre as before
            //: address of the centre's computer
            hint: qsTr("Address of the centre, such as 192.168.1.10")
            symbol: "hard-drive"
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            horizontalAlignment: TextInput.AlignLeft
            Layout.fillWidth: true
        }
        Field {
            id: code

            objectName: "code"
            visible: !root.comesBack
            //: the one-time code
            hint: qsTr("Code of 26 characters")
            symbol: "lock"
            inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
            horizontalAlignment: TextInput.AlignLeft
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
            visible: !root.comesBack
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
        RowLayout {
            spacing: Theme.wideGap
            Layout.alignment: Qt.AlignHCenter

            TouchButton {
                objectName: "copies"
                visible: !root.till.joinsAgain && !root.comesBack
                symbol: "history"
                //: opens the copies of the book, to put one back
                text: qsTr("Put a copy back")
                textSize: Theme.text
                onClicked: root.till.backup.openSheet()
            }
            LanguageSwitch {
                language: root.till.language
                onWanted: language => root.till.speak(language)
            }
        }
    }
}
