// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// Money on account of something: how much, by touching notes or typing, and what proves a card or a
// phone. Says what was typed; whoever asked takes it.
ColumnLayout {
    id: root

    required property string currency
    required property string leftText
    required property string leftDigits // all that is left, as it would be typed
    property bool busy: false
    property string kind: "cash" // "cash", "card", "mobile"
    property string typed: ""
    property bool asksProof: false

    signal paid(string kind, string scheme, string reference, string dinars)
    signal cancelled

    function begin(): void {
        typed = "";
        asksProof = false;
        proof.clear();
    }

    onVisibleChanged: begin()
    onKindChanged: begin()

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "cancelInstalment"
            kind: TouchButton.Quiet
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            implicitHeight: Theme.touchLeast // the keys and the notes need the room
            onClicked: root.asksProof ? root.begin() : root.cancelled()
        }
        Repeater {
            model: ["cash", "card", "mobile"]

            TouchButton {
                required property string modelData

                objectName: "instalment-" + modelData
                symbol: modelData === "cash" ? "banknote" : modelData === "card" ? "credit-card" : "smartphone"
                chosen: root.kind === modelData
                implicitHeight: Theme.touchLeast
                Layout.fillWidth: true
                onClicked: root.kind = modelData
            }
        }
    }
    SchemeRow {
        id: schemes

        visible: root.kind !== "cash"
        kind: root.kind
        prefix: "instalmentScheme-"
    }
    Row {
        id: notes

        visible: root.kind === "cash"
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.preferredHeight: 14 * Theme.mm

        Repeater {
            model: ["2000", "1000", "500"] // a fourth would make all of them narrower than 26 mm

            Item {
                id: note

                required property string modelData

                objectName: "note-" + modelData
                width: (notes.width - 2 * notes.spacing) / 3
                height: 14 * Theme.mm

                Image {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, parent.height * 160 / 76)
                    height: width * 76 / 160
                    sourceSize.width: Math.round(width)
                    sourceSize.height: Math.round(height)
                    source: "image://touat/money/note-" + note.modelData
                    opacity: touch.pressed ? 0.6 : 1
                }
                MouseArea {
                    id: touch

                    anchors.fill: parent
                    onClicked: root.typed = (Number(root.typed) + Number(note.modelData)) + ""
                }
            }
        }
    }
    RowLayout {
        visible: !root.asksProof
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Rectangle {
            color: Theme.well
            radius: Theme.radius
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touchLeast

            TypedAmount {
                anchors.centerIn: parent
                typed: root.typed
                currency: root.currency
            }
        }
        TouchButton {
            objectName: "allOfIt"
            //: button: pays all that is left; the amount
            text: qsTr("All: %1").arg(root.leftText)
            textSize: Theme.text
            implicitHeight: Theme.touchLeast
            onClicked: root.typed = root.leftDigits
        }
    }
    ProofFields {
        id: proof

        visible: root.asksProof
        card: root.kind === "card"
        brief: true
        Layout.fillWidth: true
    }
    Keypad {
        thousands: !root.asksProof
        //: the typed amount is right; next the number that proves the payment is asked for
        enterText: root.kind !== "cash" && !root.asksProof ? qsTr("Next")
                                                             //: records what was paid on account of an order or an account
                                                           : qsTr("Take the payment")
        canEnter: !root.busy && (root.asksProof ? proof.reference !== "" : root.typed !== "")
        typed: root.typed
        Layout.fillWidth: true
        Layout.fillHeight: true
        onWritten: number => {
            if (!root.asksProof)
                root.typed = number;
        }
        onDigit: text => {
            if (root.asksProof)
                proof.add(text);
        }
        onErase: {
            if (root.asksProof)
                proof.erase();
        }
        onEnter: {
            if (root.kind !== "cash" && !root.asksProof)
                root.asksProof = true;
            else
                root.paid(root.kind, root.kind === "cash" ? "" : schemes.scheme, proof.reference, root.typed);
        }
    }
}
