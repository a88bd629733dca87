// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// How many an artisan leaves, with a photo and a word; then the slip is printed.
RowLayout {
    id: root

    required property Till till
    readonly property DepositDesk desk: till.entrusted
    property bool photographing: false

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
                //: what is done with the goods that an artisan brings
                subtitle: qsTr("Count it all; look at each piece later.")
                onLeaving: root.desk.leave()
            }
            Face {
                portrait: root.desk.portrait
                size: 14 * Theme.mm
            }
        }
        Field {
            objectName: "depositNote"
            symbol: "pencil"
            text: root.desk.note
            //: field: a word on goods that an artisan brings; may stay empty
            hint: qsTr("What is it? Three blankets, a sack of baskets…")
            maximumLength: 80
            Layout.fillWidth: true
            onTextEdited: root.desk.setNote(text)
        }
        TouchButton {
            objectName: "depositPhoto"
            symbol: "camera"
            chosen: root.photographing
            //: button: a photo of the goods that an artisan brings
            text: qsTr("Photo")
            Layout.fillWidth: true
            onClicked: root.photographing = !root.photographing
        }
        TouchButton {
            objectName: "depositNoCamera"
            visible: root.desk.wantsPhoto && !root.photographing
            kind: TouchButton.Quiet
            symbol: "eye-off"
            //: button: goods of an artisan are counted without a photo, because nothing here can take one
            text: qsTr("No camera here")
            textSize: Theme.text
            Layout.fillWidth: true
            onClicked: root.desk.goWithoutPhoto()
        }
        PhotoGrid {
            visible: root.photographing
            photos: root.till.photos
            camera: root.till.camera
            Layout.fillWidth: true
            Layout.fillHeight: true
            onChosen: row => {
                root.desk.choosePhoto(row);
                root.photographing = false;
            }
        }
        Item {
            visible: !root.photographing
            Layout.fillWidth: true
            Layout.fillHeight: true

            Image {
                objectName: "photoOfDeposit"
                visible: root.desk.photo !== ""
                anchors.fill: parent
                source: root.desk.photo
                fillMode: Image.PreserveAspectFit
                sourceSize.width: Math.round(width)
            }
            TouchButton {
                objectName: "depositNoPhoto"
                visible: root.desk.photo !== ""
                anchors.right: parent.right
                anchors.top: parent.top
                symbol: "x"
                onClicked: root.desk.dropPhoto()
            }
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.preferredWidth: 74 * Theme.mm
        Layout.maximumWidth: 74 * Theme.mm
        Layout.fillHeight: true

        Label {
            //: above the keypad: how many pieces an artisan brings
            text: qsTr("How many are there?")
            font.bold: true
            Layout.fillWidth: true
        }
        Label {
            objectName: "depositCounted"
            text: root.desk.countText === "" ? "0" : root.desk.countText
            font.pixelSize: Theme.priceText * 1.5
            font.bold: true
            color: root.desk.countText === "" ? Theme.line : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Keypad {
            thousands: false
            //: button: goods were counted; it prints the slip for the artisan
            enterText: qsTr("Counted: print the slip")
            canEnter: root.desk.countText !== "" && !root.desk.busy
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 84 * Theme.mm
            onDigit: text => root.desk.type(text)
            onErase: root.desk.erase()
            onEnter: root.desk.count()
        }
        TouchButton {
            objectName: "countToSign"
            symbol: "pencil"
            enabled: root.desk.countText !== "" && !root.desk.busy
            //: button: goods were counted; both sign on the screen before the slip is printed
            text: qsTr("Sign on the screen")
            Layout.fillWidth: true
            onClicked: root.desk.countToSign()
        }
    }
}
