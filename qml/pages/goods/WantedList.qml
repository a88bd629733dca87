// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Whom to ask for more, village by village: a face, a number to dial, what is wanted.
ColumnLayout {
    id: root

    required property WantedDesk desk

    spacing: Theme.gap

    NoticeBar {
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
    }
    NoticeBar {
        objectName: "samePhone"
        harmless: true
        symbol: "smartphone"
        text: root.desk.news
        Layout.fillWidth: true
        onDismissed: root.desk.forgetNews()
    }
    RowLayout {
        visible: root.desk.phoneOf !== ""
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            text: root.desk.phoneOf
            font.bold: true
            Layout.fillWidth: true
            Layout.maximumWidth: 60 * Theme.mm
        }
        CodeField {
            id: phone

            objectName: "artisanPhone"
            //: field: an artisan's telephone number; empty: none
            hint: qsTr("Telephone number")
            inputMethodHints: Qt.ImhDialableCharactersOnly
            maximumLength: 24
            Layout.fillWidth: true
            onVisibleChanged: {
                text = root.desk.phone;
                if (visible)
                    forceActiveFocus();
            }
            onAccepted: root.desk.keepPhone(text)
        }
        TouchButton {
            objectName: "keepPhone"
            kind: TouchButton.Primary
            symbol: "check"
            onClicked: root.desk.keepPhone(phone.text)
        }
        TouchButton {
            objectName: "leavePhone"
            kind: TouchButton.Quiet
            symbol: "x"
            onClicked: root.desk.leavePhone()
        }
    }
    RowLayout {
        visible: root.desk.artisans
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "callList"
            symbol: "smartphone"
            //: prints a list of whom to call, with their numbers
            text: qsTr("Print the call list")
            textSize: Theme.text
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.printCallList()
        }
        TouchButton {
            objectName: "allRequests"
            symbol: "printer"
            //: prints what each artisan is asked for, a paper for each
            text: qsTr("Print a request for each")
            textSize: Theme.text
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.printRequests()
        }
    }
    ListView {
        id: list

        objectName: "wanted"
        clip: true
        spacing: Theme.mm
        model: root.desk.rows
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Column {
            id: want

            required property int index
            required property string itemName
            required property string picture
            required property string detailText
            required property string wantedText
            required property string village
            required property bool first
            required property string makerName
            required property string portrait
            required property string phoneText
            required property string askedText

            width: list.width
            spacing: Theme.mm

            Label {
                visible: text !== ""
                text: want.village
                width: parent.width
                height: 8 * Theme.rowMm
                font.pixelSize: Theme.strongText
                font.bold: true
                color: Theme.softInk
            }
            Rectangle { // whom to call
                visible: want.first && want.makerName !== ""
                width: parent.width
                height: Math.max(17 * Theme.rowMm, whom.implicitHeight + 3 * Theme.mm) // a long name needs more
                radius: Theme.radius
                color: Theme.primaryTint

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: 1.5 * Theme.mm
                    spacing: Theme.gap

                    Face {
                        portrait: want.portrait
                        size: 14 * Theme.mm
                    }
                    ColumnLayout {
                        id: whom

                        spacing: 0
                        Layout.fillWidth: true
                        Layout.minimumWidth: 20 * Theme.mm

                        Label {
                            objectName: "whom"
                            text: want.makerName
                            font.bold: true
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                        Label { // to dial from; a number is written one way in every language
                            objectName: "phone-" + want.index
                            visible: text !== ""
                            text: want.phoneText
                            font.pixelSize: Theme.priceText
                            font.bold: true
                            Layout.fillWidth: true
                        }
                        Label {
                            visible: want.phoneText === ""
                            //: in place of an artisan's telephone number
                            text: qsTr("No telephone number is known")
                            color: Theme.softInk
                            Layout.fillWidth: true
                        }
                    }
                    TouchButton {
                        objectName: "writePhone-" + want.index
                        symbol: "pencil"
                        onClicked: root.desk.writePhone(want.index)
                    }
                    TouchButton {
                        objectName: "request-" + want.index
                        symbol: "printer"
                        //: prints what one artisan is asked for; short
                        text: qsTr("Request")
                        textSize: Theme.text
                        onClicked: root.desk.printRequest(want.index)
                    }
                    TouchButton {
                        objectName: "asked-" + want.index
                        chosen: want.askedText !== ""
                        symbol: chosen ? "circle-check" : "check"
                        //: says that an artisan was called or asked for more goods; short
                        text: want.askedText === "" ? qsTr("I asked") : want.askedText
                        textSize: Theme.text
                        onClicked: root.desk.toggleAsked(want.index)
                    }
                }
            }
            StockRow {
                objectName: "want-" + want.index
                width: parent.width
                itemName: want.itemName
                picture: want.picture
                detailText: want.detailText
                onTouched: root.desk.open(want.index)

                Text {
                    text: "+" + want.wantedText
                    font.pixelSize: Theme.priceText
                    font.bold: true
                    color: Theme.accent
                }
            }
        }
        EmptyHint {
            visible: list.count === 0
            anchors.centerIn: parent
            width: 100 * Theme.mm
            symbol: "clipboard-check"
            //: nothing is running out; how an item gets its level
            text: qsTr("Nothing is running out. To be warned, open an item and say below how many you want more.")
        }
    }
}
