// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A payment that needs a number: how much cash was handed over, or the proof of a card or a phone.
ColumnLayout {
    id: root

    required property Counter counter
    required property string currency
    required property string kind // "cash", "card", "mobile"
    property string typed: ""
    property string part: "" // of the total, in dinars; "": all of it
    property bool askPart: false
    readonly property bool cash: kind === "cash"
    readonly property bool account: kind === "account" // an amount as well, and no proof
    readonly property bool all: account && typed === "" // of what is due
    readonly property string due: counter.partlyPaid ? counter.leftText : counter.totalText
    readonly property bool amount: cash || account || askPart // is what the keys type

    signal cancelled
    signal parted // a part of it is paid; what is left waits

    onKindChanged: {
        typed = "";
        part = "";
        askPart = false;
        proof.clear();
    }

    spacing: Theme.gap

    RowLayout {
        visible: root.cash || root.counter.complaint === "" // or there is no room for the keys
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "cancelTender"
            kind: TouchButton.Quiet
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: root.cancelled()
        }
        Icon {
            name: root.cash ? "banknote" : root.account ? "wallet" : root.kind === "card" ? "credit-card" : "smartphone"
            size: 8 * Theme.mm
            color: root.cash ? Theme.pay : Theme.primary
        }
        Label {
            //: title of a payment in cash with a typed amount
            text: root.cash ? qsTr("Handed over")
                              //: title of a payment that the customer makes later
                            : root.account ? qsTr("On account")
                              //: title of a payment by card
                            : root.kind === "card" ? qsTr("Card")
                                                     //: title of a payment with the phone
                                                   : qsTr("Phone")
            font.pixelSize: Theme.titleText
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.leastText
            font.bold: true
            Layout.fillWidth: true
        }
        Money {
            amount: root.due
            currency: root.currency
            size: Theme.titleText * 1.15
            color: root.cash ? Theme.ink : Theme.primary
        }
    }
    NoticeBar {
        text: root.counter.complaint
        Layout.fillWidth: true
        onDismissed: root.counter.forgetComplaint()
    }
    RowLayout {
        visible: !root.cash && !root.account
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        SchemeRow {
            id: schemes

            kind: root.kind
            Layout.preferredWidth: 2
        }
        TouchButton {
            objectName: "part"
            chosen: root.askPart || root.part !== ""
            //: only a part of the total is paid this way
            text: root.part === "" ? qsTr("A part") : root.part
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: {
                root.askPart = true;
                root.part = "";
                root.typed = "";
            }
        }
    }
    Rectangle {
        visible: root.amount
        color: Theme.well
        radius: Theme.radius
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touch

        TypedAmount {
            visible: !root.all
            anchors.centerIn: parent
            typed: root.typed
            currency: root.currency
        }
        Label {
            visible: root.all
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap
            //: in the empty field of what is paid later by the customer: all of it is, unless a part is typed
            text: qsTr("All of it, or type a part")
            font.pixelSize: Theme.strongText
            color: Theme.softInk
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.leastText
        }
    }
    ProofFields {
        id: proof

        visible: !root.amount
        card: root.kind === "card"
        Layout.fillWidth: true
    }
    Keypad {
        thousands: root.amount
        //: the typed amount is the part that is paid this way
        enterText: root.askPart ? qsTr("This part")
                                  //: the typed cash is less than what is left to pay: it is taken, and the rest is paid otherwise
                                : root.cash && root.counter.isPartInCash(root.typed) ? qsTr("Take this part")
                                  //: takes the typed cash
                                : root.cash ? qsTr("Take cash")
                                              //: on the button: all that is due, the amount %1, is paid later by the customer
                                            : root.all ? qsTr("Onto the account: %1").arg(root.due + "\u00a0" + root.currency)
                                              //: the typed amount is paid later by the customer
                                            : root.account ? qsTr("Onto the account")
                                              : proof.cut
                                                //: on the button that records a payment, while one to three of a card's last digits are typed
                                                ? qsTr("All 4 digits, or none")
                                                //: records the payment
                                                : qsTr("Record the payment")
        canEnter: (root.account || (root.amount ? root.typed !== "" : proof.whole)) && !root.counter.paying
        Layout.fillWidth: true
        Layout.fillHeight: true
        typed: root.typed
        onWritten: number => {
            if (root.amount)
                root.typed = number;
        }
        onDigit: text => {
            if (!root.amount)
                proof.add(text);
        }
        onErase: {
            if (!root.amount)
                proof.erase();
        }
        onEnter: {
            if (root.askPart) {
                root.part = root.typed;
                root.typed = "";
                root.askPart = false;
            } else {
                if (root.cash)
                    root.counter.payCash(root.typed);
                else if (root.account)
                    root.counter.payOther("account", "", "", root.typed);
                else
                    root.counter.payOther(root.kind, schemes.scheme, proof.reference, root.part, proof.terminal, proof.lastFour);
                if (root.counter.partlyPaid && !root.counter.paying && root.counter.complaint === "")
                    root.parted();
            }
        }
    }
}
