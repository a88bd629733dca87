// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// How a sale was really paid: cash at a touch, card or phone with the number that proves it.
ColumnLayout {
    id: root

    property bool cash: true // may be what it was
    property bool busy: false
    property string was: "" // how it was paid, where that was no cash

    signal paidBy(string kind, string scheme, string reference, string terminal, string lastFour)
    signal closed

    onVisibleChanged: {
        proof.clear();
        if (visible) // and not what another sale was put right to
            schemes.scheme = was === "" ? schemes.cards[0] : was;
    }

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "correct-cash"
            visible: root.cash
            symbol: "banknote"
            //: it was paid in cash
            text: qsTr("In cash")
            Layout.fillWidth: true
            onClicked: {
                root.paidBy("cash", "", "", "", "");
                root.closed();
            }
        }
        Label {
            visible: !root.cash
            //: title above the ways in which a sale was paid that was recorded as cash
            text: qsTr("It was paid by")
            font.pixelSize: Theme.strongText
            font.bold: true
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "correctClose"
            kind: TouchButton.Quiet
            symbol: "x"
            onClicked: root.closed()
        }
    }
    SchemeRow {
        id: schemes

        prefix: "correct-"
    }
    ProofFields {
        id: proof

        card: schemes.kindOfScheme === "card"
        needed: false
        Layout.fillWidth: true
    }
    Keypad {
        thousands: false
        enterText: proof.cut
                   //: on the button that records a payment, while one to three of a card's last digits are typed
                   ? qsTr("All 4 digits, or none")
                   //: records how it was paid, with the number on the slip or the phone
                   : qsTr("Paid so")
        canEnter: proof.whole && !root.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        onDigit: text => proof.add(text)
        onErase: proof.erase()
        onEnter: {
            root.paidBy(schemes.kindOfScheme, schemes.scheme, proof.reference, proof.terminal, proof.lastFour);
            root.closed();
        }
    }
}
