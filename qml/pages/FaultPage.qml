// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The book cannot be opened: what is wrong, that nothing was touched, and what one can do.
Item {
    id: root

    required property Till till

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(root.width - 8 * Theme.gap, 150 * Theme.mm)
        spacing: 2 * Theme.wideGap

        Icon {
            name: "triangle-alert"
            color: Theme.danger
            size: 22 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
        }
        Text {
            objectName: "faultText"
            text: root.till.faultText
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.titleText
            font.bold: true
            color: Theme.ink
            Layout.fillWidth: true
        }
        Text {
            text: root.till.faultDetails
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.smallText
            color: Theme.softInk
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "tryAgain"
            kind: TouchButton.Primary
            symbol: "refresh-cw"
            //: opens the book once more
            text: qsTr("Try again")
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.till.tryAgain()
        }
        TouchButton {
            objectName: "copies"
            symbol: "history"
            //: opens the copies of the book, to put one back
            text: qsTr("Put a copy back")
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.till.backup.openSheet()
        }
        LanguageSwitch {
            language: root.till.language
            Layout.alignment: Qt.AlignHCenter
            onWanted: language => root.till.speak(language)
        }
    }
}
