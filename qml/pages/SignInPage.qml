// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Who is it? Touch your picture, type your PIN. At a kiosk artisans alone sign in.
Item {
    id: root

    required property Till till
    readonly property SignInDesk desk: till.signIn

    RowLayout {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.wideGap
        anchors.rightMargin: Theme.wideGap + Theme.corner
        spacing: Theme.wideGap

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.till.stallName
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                text: root.till.stallCode + "  ·  " + root.till.dateText
                color: Theme.softInk
                Layout.fillWidth: true
            }
        }
        LanguageSwitch {
            language: root.till.language
            onWanted: language => root.till.speak(language)
        }
    }

    // the people
    ColumnLayout {
        visible: !root.desk.chosen && !root.desk.wantsCard
        anchors.centerIn: parent
        anchors.verticalCenterOffset: 4 * Theme.mm
        spacing: 2 * Theme.wideGap

        Text {
            //: above the pictures of the people who work here
            text: qsTr("Who is it?")
            font.pixelSize: Theme.titleText
            font.bold: true
            color: Theme.ink
            Layout.alignment: Qt.AlignHCenter
        }
        Grid {
            spacing: Theme.wideGap
            columns: Math.max(1, Math.floor((root.width - 3 * Theme.wideGap) / (40 * Theme.mm + Theme.wideGap)))
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                model: root.desk.staff

                TouchCard {
                    id: person

                    required property int index
                    required property string personName
                    required property string portrait
                    required property bool manager

                    objectName: "person-" + index
                    width: 40 * Theme.mm
                    height: 48 * Theme.mm
                    border.width: Theme.hairline
                    border.color: Theme.line
                    onTouched: root.desk.choose(person.index)

                    Face {
                        id: face

                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.top: parent.top
                        anchors.topMargin: Theme.gap
                        portrait: person.portrait
                        size: 30 * Theme.mm
                    }
                    Text {
                        objectName: "personName"
                        anchors.top: face.bottom
                        anchors.topMargin: Theme.mm
                        width: parent.width - Theme.gap
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: person.personName
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        horizontalAlignment: Text.AlignHCenter
                        font.pixelSize: Theme.text
                        font.bold: true
                        color: Theme.ink
                    }
                    Icon {
                        visible: person.manager
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.margins: Theme.gap
                        name: "badge-check"
                        color: Theme.primary
                        size: 6 * Theme.mm
                    }
                }
            }
        }
        TouchButton {
            objectName: "artisan"
            symbol: "hand-coins"
            //: button for artisans, who sign in with a card
            text: qsTr("I am an artisan")
            implicitHeight: 14 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.desk.askForCard()
        }
    }

    ArtisanFinder {
        visible: root.desk.wantsCard
        anchors.fill: parent
        anchors.topMargin: 20 * Theme.mm
        anchors.margins: Theme.wideGap
        anchors.bottomMargin: root.till.hint === "" ? Theme.wideGap : 8 * Theme.mm
        desk: root.desk
        canLeave: !root.till.kiosk
    }

    // the PIN
    RowLayout {
        visible: root.desk.chosen
        anchors.centerIn: parent
        anchors.verticalCenterOffset: 6 * Theme.mm
        spacing: 14 * Theme.mm

        ColumnLayout {
            spacing: Theme.wideGap

            Face {
                portrait: root.desk.chosenPortrait
                size: 34 * Theme.mm
                Layout.alignment: Qt.AlignHCenter
            }
            Text {
                text: root.desk.chosenName
                textFormat: Text.PlainText
                font.pixelSize: Theme.titleText
                font.bold: true
                color: Theme.ink
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: 66 * Theme.mm
            }
            PinDots {
                typed: root.desk.typed
                digits: root.desk.pinDigits
                dot: 5 * Theme.mm
                spacing: 2.5 * Theme.mm
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredHeight: 6 * Theme.mm
            }
            Text {
                objectName: "pinComplaint"
                //: while the PIN is checked
                text: root.desk.busy ? qsTr("One moment…") : root.desk.complaint
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.text
                font.bold: true
                color: root.desk.busy ? Theme.softInk : Theme.danger
                Layout.preferredWidth: 66 * Theme.mm
                Layout.preferredHeight: 3.4 * Theme.text
            }
            TouchButton {
                objectName: "pinBack"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                //: somebody else wants to sign in
                text: qsTr("Somebody else")
                Layout.alignment: Qt.AlignHCenter
                onClicked: root.desk.back()
            }
        }
        Keypad {
            thousands: false
            //: checks the PIN
            enterText: root.desk.pinDigits === 0 ? qsTr("Sign in") : ""
            canEnter: !root.desk.busy
            Layout.preferredWidth: 3 * 20 * Theme.mm
            Layout.preferredHeight: (enterText === "" ? 4 : 5) * 17 * Theme.mm
            onDigit: text => root.desk.press(text)
            onErase: root.desk.erase()
            onEnter: root.desk.enter()
        }
    }

    Label {
        visible: root.till.hint !== ""
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap
        horizontalAlignment: Text.AlignHCenter
        text: root.till.hint
        font.pixelSize: Theme.smallText
        color: Theme.softInk
    }

    // Digits of a keyboard count as touched keys.
    focus: true
    Keys.onPressed: event => {
        if (!root.desk.chosen)
            return;
        if (event.key === Qt.Key_Backspace)
            root.desk.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.desk.enter();
        else if (event.key === Qt.Key_Escape)
            root.desk.back();
        else if (event.text.length === 1)
            root.desk.press(event.text);
    }
}
