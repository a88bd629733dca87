// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A deposit: what was said of its pieces so far, and what is said of the next.
RowLayout {
    id: root

    required property Till till
    readonly property DepositDesk desk: till.entrusted

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            FormHead {
                title: root.desk.artisanName
                subtitle: root.desk.slipText + (root.desk.note === "" ? "" : "  ·  " + root.desk.note)
                onLeaving: root.desk.leave()
            }
            Image {
                visible: root.desk.photo !== ""
                source: root.desk.photo
                fillMode: Image.PreserveAspectCrop
                sourceSize.width: Math.round(20 * Theme.mm)
                sourceSize.height: Math.round(14 * Theme.mm)
                Layout.preferredWidth: 20 * Theme.mm
                Layout.preferredHeight: 14 * Theme.mm
            }
        }
        Label {
            objectName: "depositLeft"
            //: of a deposit: every piece was accepted or refused
            text: root.desk.leftText === "" ? qsTr("Everything was looked at") : root.desk.leftText
            font.pixelSize: Theme.strongText
            font.bold: true
            color: root.desk.leftText === "" ? Theme.pay : Theme.amber
            Layout.fillWidth: true
        }
        ListView {
            id: lines

            objectName: "depositLines"
            clip: true
            spacing: Theme.mm
            model: root.desk.lines
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: DepositLine {
                required property int index

                objectName: "said-" + index
                width: ListView.view.width
                canUndo: !root.desk.busy
                onUndoing: root.desk.askUndo(index)
            }
            EmptyHint {
                visible: lines.count === 0
                anchors.centerIn: parent
                width: lines.width - 10 * Theme.mm
                symbol: "package-open"
                //: nothing of a deposit was looked at yet: what can be done
                text: qsTr("Take one piece after the other: accept it, refuse it, or give it back to be mended.")
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "depositSlip"
                symbol: "printer"
                //: button: prints the slip of a deposit again, with what was said of its pieces
                text: qsTr("Print the slip")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.printSlip()
            }
            TouchButton {
                objectName: "depositTags"
                kind: root.desk.leftText === "" ? TouchButton.Primary : TouchButton.Plain
                symbol: "tags"
                enabled: root.desk.tagsWait
                //: button: prints tags for the goods of a deposit that were accepted
                text: qsTr("Tags")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.printTags()
            }
        }
    }
    Item {
        Layout.preferredWidth: 84 * Theme.mm
        Layout.maximumWidth: 84 * Theme.mm
        Layout.fillHeight: true

        IntakePanel {
            visible: root.till.intake.open
            anchors.fill: parent
            till: root.till
        }
        PriceDoubt {
            anchors.fill: parent
            z: 2
            prices: root.till.prices
        }
        DepositSays {
            visible: !root.till.intake.open
            anchors.fill: parent
            desk: root.desk
        }
    }
}
