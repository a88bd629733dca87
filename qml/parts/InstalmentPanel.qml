// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// Money on account of something: how much, by touching notes or typing, and the number that proves a
// card or a phone. Says what was typed; whoever asked takes it.
ColumnLayout {
    id: root

    required property string currency
    required property string leftText
    required property string leftDigits // all that is left, as it would be typed
    property bool busy: false
    property string kind: "cash" // "cash", "card", "mobile"
    property string scheme: ""
    property string typed: ""
    property string reference: ""
    property bool asksReference: false

    signal paid(string kind, string scheme, string reference, string dinars)
    signal cancelled

    function begin(): void {
        typed = "";
        reference = "";
        asksReference = false;
    }

    onVisibleChanged: begin()
    onKindChanged: {
        begin();
        scheme = kind === "card" ? "CIB" : kind === "mobile" ? "BaridiMob" : "";
    }

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "cancelInstalment"
            kind: TouchButton.Quiet
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: root.asksReference ? root.begin() : root.cancelled()
        }
        Repeater {
            model: ["cash", "card", "mobile"]

            TouchButton {
                required property string modelData

                objectName: "instalment-" + modelData
                symbol: modelData === "cash" ? "banknote" : modelData === "card" ? "credit-card" : "smartphone"
                chosen: root.kind === modelData
                Layout.fillWidth: true
                onClicked: root.kind = modelData
            }
        }
    }
    RowLayout {
        visible: root.kind !== "cash"
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: root.kind === "card" ? ["CIB", "Edahabia"] : ["BaridiMob", "DZ Mob Pay"]

            TouchButton {
                required property string modelData

                objectName: "instalmentScheme-" + modelData
                text: modelData
                textSize: Theme.text
                chosen: root.scheme === modelData
                implicitHeight: Theme.touchLeast
                Layout.fillWidth: true
                onClicked: root.scheme = modelData
            }
        }
    }
    Row {
        id: notes

        visible: root.kind === "cash"
        spacing: Theme.mm
        Layout.fillWidth: true
        Layout.preferredHeight: 12 * Theme.mm

        Repeater {
            model: ["2000", "1000", "500", "200"]

            Item {
                id: note

                required property string modelData

                objectName: "note-" + modelData
                width: (notes.width - 3 * notes.spacing) / 4
                height: 12 * Theme.mm

                Image {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, 23 * Theme.mm)
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
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Rectangle {
            color: Theme.well
            radius: Theme.radius
            Layout.fillWidth: true
            Layout.preferredHeight: 12 * Theme.mm

            TypedAmount {
                visible: !root.asksReference
                anchors.centerIn: parent
                typed: root.typed
                currency: root.currency
            }
            Text {
                visible: root.asksReference
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.gap
                text: root.reference !== "" ? root.reference : root.kind === "card" ?
                                                  //: what to type for a card payment
                                                  qsTr("Number on the terminal's slip") :
                                                  //: what to type for a payment with the phone
                                                  qsTr("Number that our phone shows")
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: root.reference === "" ? Theme.text : Theme.titleText
                font.bold: root.reference !== ""
                color: root.reference === "" ? Theme.softInk : Theme.ink
            }
        }
        TouchButton {
            objectName: "allOfIt"
            visible: !root.asksReference
            //: button: pays all that is left; the amount
            text: qsTr("All: %1").arg(root.leftText)
            textSize: Theme.text
            onClicked: root.typed = root.leftDigits
        }
    }
    Keypad {
        thousands: !root.asksReference
        //: the typed amount is right; next the number that proves the payment is asked for
        enterText: root.kind !== "cash" && !root.asksReference ? qsTr("Next")
                                                                 //: records what was paid on account of an order or an account
                                                               : qsTr("Take the payment")
        canEnter: !root.busy && (root.asksReference ? root.reference !== "" : root.typed !== "")
        Layout.fillWidth: true
        Layout.fillHeight: true
        onDigit: text => {
            if (root.asksReference) {
                if (root.reference.length < 20)
                    root.reference += text;
            } else if (root.typed.length < 8 && !(root.typed === "" && text.startsWith("0"))) {
                root.typed += text;
            }
        }
        onErase: {
            if (root.asksReference)
                root.reference = root.reference.slice(0, -1);
            else
                root.typed = root.typed.slice(0, -1);
        }
        onEnter: {
            if (root.kind !== "cash" && !root.asksReference)
                root.asksReference = true;
            else
                root.paid(root.kind, root.scheme, root.reference, root.typed);
        }
    }
}
