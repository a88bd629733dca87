// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What can be done about the chosen person: their badge, another PIN, out and back in.
ColumnLayout {
    id: root

    required property RightsDesk desk

    spacing: Theme.gap

    Label {
        objectName: "personTold"
        visible: text !== ""
        text: root.desk.told
        color: Theme.payDown
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        Layout.fillWidth: true
    }
    RowLayout {
        visible: !root.desk.dismissed && !root.desk.asksSure
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Icon {
            name: "graduation-cap"
            color: root.desk.exercises === root.desk.allExercises ? Theme.pay : Theme.softInk
        }
        Label {
            objectName: "personExercises"
            //: how many of the exercises of the practice stall the chosen person has done, and of how many
            text: qsTr("Exercises done: %1 of %2").arg(root.desk.exercises).arg(root.desk.allExercises)
            Layout.fillWidth: true
        }
    }
    TouchButton {
        objectName: "printBadge"
        visible: root.desk.decides && !root.desk.dismissed && !root.desk.asksSure
        symbol: "badge-check"
        //: prints the badge of the chosen person, to be scanned when they sign in
        text: qsTr("Print the badge")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.printBadge()
    }
    TouchButton {
        objectName: "replaceBadge"
        visible: root.desk.decides && root.desk.hasBadge && !root.desk.dismissed && !root.desk.asksSure
        symbol: "refresh-cw"
        //: the badge of the chosen person was lost: another one, and the old one is no good
        text: qsTr("Lost: a new badge")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.replaceBadge()
    }
    TouchButton {
        objectName: "newPin"
        visible: !root.desk.dismissed && !root.desk.asksSure
        symbol: "lock"
        //: the chosen person gets another PIN
        text: qsTr("New PIN")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.askForPin()
    }
    TouchButton {
        objectName: "newPassword"
        visible: root.desk.atCentre && root.desk.self && !root.desk.asksSure
        symbol: "eye-off"
        //: whoever stands here sets a password for the page of all stalls
        text: qsTr("My password")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.askForPassword()
    }
    TouchButton {
        objectName: "dismissPerson"
        visible: root.desk.decides && !root.desk.self && !root.desk.dismissed && !root.desk.asksSure
        symbol: "log-out"
        //: the chosen person works here no longer; a question follows
        text: qsTr("Dismiss")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.askToDismiss()
    }
    Label {
        visible: root.desk.asksSure
        //: the question before somebody is dismissed
        text: qsTr("Shall they sign in nowhere any more? Their name stays on old papers.")
        wrapMode: Text.WordWrap
        maximumLineCount: 4
        Layout.fillWidth: true
    }
    TouchButton {
        objectName: "dismissSure"
        visible: root.desk.asksSure
        kind: TouchButton.Danger
        symbol: "log-out"
        //: yes, the chosen person is dismissed
        text: qsTr("Yes, dismiss")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.dismiss()
    }
    TouchButton {
        objectName: "dismissNot"
        visible: root.desk.asksSure
        symbol: "undo-2"
        //: no, the chosen person is not dismissed
        text: qsTr("No, they stay")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.keep()
    }
    TouchButton {
        objectName: "readmitPerson"
        visible: root.desk.decides && root.desk.dismissed
        symbol: "user-round"
        //: the chosen person was dismissed and works here again
        text: qsTr("Take back to work")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.readmit()
    }
}
