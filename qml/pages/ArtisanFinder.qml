// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Which artisan is it? A card or the tag of a piece before the scanner, a number on the keys, or one's
// own picture among those of the stall.
RowLayout {
    id: root

    required property SignInDesk desk
    property bool canLeave: true

    spacing: 2 * Theme.wideGap

    ColumnLayout {
        spacing: Theme.wideGap
        Layout.preferredWidth: 70 * Theme.mm
        Layout.maximumWidth: 70 * Theme.mm
        Layout.alignment: Qt.AlignVCenter

        Icon {
            name: "scan-barcode"
            color: Theme.accent
            size: 24 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            //: asks an artisan to hold the card, or the tag of a piece, before the scanner
            text: qsTr("Show your card, or the tag of a piece, to the scanner")
            wrapMode: Text.WordWrap
            font.pixelSize: Theme.titleText
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Field {
            id: card

            objectName: "card"
            //: for typing the number of the artisan's card or telephone
            hint: qsTr("or type its number, or your telephone's")
            inputMethodHints: Qt.ImhDigitsOnly
            horizontalAlignment: TextInput.AlignHCenter
            Layout.fillWidth: true
            onAccepted: root.desk.takeCard(text)
        }
        RowLayout {
            spacing: Theme.wideGap

            TouchButton {
                objectName: "cardBack"
                visible: root.canLeave
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                //: back to the pictures of the people
                text: qsTr("Back")
                Layout.fillWidth: true
                onClicked: root.desk.back()
            }
            TouchButton {
                objectName: "cardNext"
                kind: TouchButton.Primary
                symbol: "check"
                enabled: card.text !== ""
                //: goes on from the card's number to the PIN
                text: qsTr("Next")
                Layout.fillWidth: true
                onClicked: root.desk.takeCard(card.text)
            }
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        visible: faces.count > 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        Label {
            text: root.desk.several
                  //: two artisans have the same telephone, or made things with the same code
                  ? qsTr("Which of these are you?")
                  //: above the pictures of the artisans
                  : qsTr("or touch your picture")
            font.pixelSize: Theme.titleText
            font.bold: true
            Layout.fillWidth: true
        }
        ChipRow {
            visible: root.desk.communes.length > 1 && !root.desk.several
            model: root.desk.communes
            Layout.fillWidth: true
            Layout.preferredHeight: Math.ceil(Theme.touch) + 1 // or the lowest line of a chip is cut

            delegate: TouchButton {
                required property int index
                required property string modelData

                objectName: "commune-" + index
                text: modelData
                chosen: root.desk.commune === modelData
                onClicked: root.desk.showCommune(chosen ? -1 : index)
            }
        }
        FaceGrid {
            id: faces

            model: root.desk.faces
            name: "face"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTouched: row => root.desk.chooseFace(row)
        }
    }
}
