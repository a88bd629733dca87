// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// What proves a payment that was no cash: its number, and of a card, where somebody cares to type them,
// its last four digits and the terminal, which stays for the next payment.
RowLayout {
    id: root

    required property bool card // else a phone: its number alone
    property bool brief: false // of a card too
    property bool needed: true // the number; else it is typed where there is one
    readonly property bool cut: card && lastFour.length > 0 && lastFour.length < 4 // digits are missing
    readonly property bool whole: !cut && (!needed || reference !== "")
    property string reference: ""
    property string lastFour: ""
    property string terminal: ""
    property string field: "reference" // which of them the keys type

    function clear() {
        reference = "";
        lastFour = "";
        field = "reference";
    }
    function add(digits: string) {
        if (field === "lastFour")
            lastFour = (lastFour + digits).slice(0, 4);
        else if (field === "terminal")
            terminal = (terminal + digits).slice(0, 16);
        else
            reference = (reference + digits).slice(0, 20);
    }
    function erase() {
        if (field === "lastFour")
            lastFour = lastFour.slice(0, -1);
        else if (field === "terminal")
            terminal = terminal.slice(0, -1);
        else
            reference = reference.slice(0, -1);
    }

    onCardChanged: field = "reference"

    spacing: Theme.gap
    Layout.fillHeight: false

    Slot {
        name: "reference"
        value: root.reference
        caption: !root.needed
                 //: what to type of a payment that is put right after the sale
                 ? qsTr("Number, if there is one")
                 : root.card
                 //: what to type for a card payment
                 ? qsTr("Number on the terminal's slip")
                 //: what to type for a payment with the phone
                 : qsTr("Number that our phone shows")
        Layout.fillWidth: true
    }
    Slot {
        name: "lastFour"
        visible: root.card && !root.brief
        value: root.lastFour
        wrong: root.cut
        //: what can be typed of a card payment: the last four digits of the card; very short
        caption: qsTr("Last 4 digits")
        Layout.preferredWidth: 19 * Theme.mm
    }
    Slot {
        name: "terminal"
        visible: root.card && !root.brief
        value: root.terminal
        //: what can be typed of a card payment: the number of the terminal; very short
        caption: qsTr("Terminal")
        Layout.preferredWidth: 21 * Theme.mm
    }

    component Slot: Rectangle {
        id: slot

        required property string name
        required property string value
        required property string caption
        property bool wrong: false

        objectName: "proof-" + name
        color: Theme.well
        radius: Theme.radius
        border.width: root.field === name || wrong ? 2 * Theme.hairline : 0
        border.color: wrong ? Theme.danger : Theme.primary
        Layout.preferredHeight: Theme.touch

        Text {
            anchors.fill: parent
            anchors.margins: Theme.mm
            text: slot.value === "" ? slot.caption : slot.value
            textFormat: Text.PlainText
            wrapMode: slot.value === "" ? Text.WordWrap : Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: slot.value === "" ? Theme.smallText : Theme.titleText
            font.bold: slot.value !== ""
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(0.7 * Theme.leastText)
            color: slot.value === "" ? Theme.softInk : Theme.ink
        }
        MouseArea {
            anchors.fill: parent
            onClicked: root.field = slot.name
        }
    }
}
