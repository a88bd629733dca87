// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Both sign for what was counted: with the finger here, or on the slip.
ColumnLayout {
    id: root

    required property Till till
    readonly property DepositDesk desk: till.entrusted

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Face {
            portrait: root.desk.portrait
            size: 14 * Theme.mm
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.desk.artisanName
                font.pixelSize: Theme.strongText
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                objectName: "signText"
                text: root.desk.signText
                Layout.fillWidth: true
            }
        }
    }
    SignPads {
        id: pads

        //: in the empty field where an artisan signs for goods that were counted
        artisanHint: qsTr("The artisan signs here with a finger")
        //: in the empty field where whoever took the goods signs
        houseHint: qsTr("Whoever took them signs here with a finger")
        artisanName: root.desk.artisanName
        houseName: root.till.personName
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "depositOnPaper"
            symbol: "printer"
            enabled: !root.desk.busy && pads.artisan + pads.house === ""
            //: button: the slip is printed, and both sign it on the paper
            text: qsTr("Sign on the slip")
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.signOnPaper()
        }
        TouchButton {
            objectName: "depositSigned"
            kind: TouchButton.Primary
            symbol: "pencil"
            enabled: !root.desk.busy && pads.artisan !== "" && pads.house !== ""
            //: button: both have signed for what was counted, with the finger on the screen
            text: qsTr("Both have signed: print")
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.sign(pads.artisan, pads.house)
        }
    }
}
