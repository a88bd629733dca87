// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One customer: what they bought and paid on one side, what they owe and may owe on the other.
RowLayout {
    id: root

    required property Till till
    readonly property CustomersDesk desk: till.customers
    property string asking: "" // "payment", "limit", "days": what the side asks for
    property string typed: ""

    spacing: Theme.wideGap
    onVisibleChanged: asking = ""

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        OpenDebts {
            till: root.till
            Layout.fillWidth: true
        }
        ListView {
            id: history

            objectName: "history"
            clip: true
            spacing: Theme.mm
            model: root.desk.history
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: entry

                required property string number
                required property bool payment
                required property string dateText
                required property string amountText
                required property bool onAccount

                width: history.width
                height: 11 * Theme.rowMm
                radius: Theme.radius
                color: Theme.surface

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.gap
                    anchors.rightMargin: Theme.gap
                    spacing: Theme.gap

                    Icon {
                        name: entry.payment ? "hand-coins" : entry.onAccount ? "wallet" : "shopping-basket"
                        color: entry.payment ? Theme.pay : entry.onAccount ? Theme.accent : Theme.softInk
                    }
                    Label {
                        text: entry.dateText
                        color: Theme.softInk
                    }
                    Label {
                        visible: entry.payment || entry.onAccount
                        //: in the history of a customer: the account was paid
                        text: entry.payment ? qsTr("Paid")
                                              //: in the history of a customer: a sale that stands on the account
                                            : qsTr("On account")
                        Layout.fillWidth: true
                    }
                    CodeText {
                        visible: !entry.payment
                        code: entry.number
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: !entry.onAccount
                    }
                    Money {
                        amount: entry.amountText
                        currency: root.till.currency
                        size: Theme.strongText
                        color: entry.payment ? Theme.pay : Theme.ink
                    }
                }
            }
            EmptyHint {
                visible: history.count === 0
                anchors.centerIn: parent
                width: 70 * Theme.mm
                symbol: "receipt-text"
                //: this customer has not bought anything by name
                text: qsTr("Nothing bought yet")
            }
        }
        Label {
            visible: lists.count > 0
            //: above buttons: by which price list a customer buys
            text: qsTr("Which prices")
            color: Theme.softInk
            font.pixelSize: Theme.smallText
            Layout.fillWidth: true
        }
        Flow {
            visible: lists.count > 0
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "list-none"
                chosen: root.desk.list === -1
                //: the customer pays the prices of everybody
                text: qsTr("Everybody's prices")
                textSize: Theme.text
                onClicked: root.desk.setList(-1)
            }
            Repeater {
                id: lists

                model: root.desk.lists

                TouchButton {
                    required property int index
                    required property string listName

                    objectName: "list-" + index
                    chosen: root.desk.list === index
                    symbol: "tags"
                    text: listName
                    textSize: Theme.text
                    onClicked: root.desk.setList(index)
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
        Layout.preferredWidth: 88 * Theme.mm
        Layout.maximumWidth: 88 * Theme.mm

        ColumnLayout {
            anchors.fill: parent
            visible: root.asking === ""
            spacing: Theme.gap

            NamedAmount {
                objectName: "owed"
                //: what a customer owes the shop
                label: qsTr("Owes")
                amount: root.desk.owedText
                currency: root.till.currency
                size: Theme.totalText * 0.8
                color: root.desk.owes ? Theme.accent : Theme.ink
                Layout.fillWidth: true
            }
            NamedAmount {
                //: how much a customer may owe at most
                label: qsTr("Limit")
                amount: root.desk.limitText
                currency: root.till.currency
                Layout.fillWidth: true
            }
            NamedAmount {
                //: how much more a customer may owe
                label: qsTr("Still allowed")
                amount: root.desk.stillText
                currency: root.till.currency
                color: Theme.pay
                Layout.fillWidth: true
            }
            NamedFigure {
                //: how many days a customer has to pay what they bought on account
                name: qsTr("Days to pay")
                figure: root.desk.daysText
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                TouchButton {
                    objectName: "askLimit"
                    symbol: "lock"
                    enabled: !root.desk.busy
                    //: button: changes how much a customer may owe
                    text: qsTr("Limit…")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    onClicked: {
                        root.typed = "";
                        root.asking = "limit";
                    }
                }
                TouchButton {
                    objectName: "askDays"
                    symbol: "clock"
                    enabled: !root.desk.busy
                    //: button: changes how many days a customer has to pay
                    text: qsTr("Days…")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    onClicked: {
                        root.typed = "";
                        root.asking = "days";
                    }
                }
            }
            Item {
                Layout.fillHeight: true
            }
            TouchButton {
                objectName: "payAccount"
                visible: root.desk.owes
                kind: TouchButton.Pay
                symbol: "hand-coins"
                enabled: !root.desk.busy
                //: the customer pays what they owe, or a part
                text: qsTr("Pay the account")
                textSize: Theme.priceText
                implicitHeight: 16 * Theme.mm
                Layout.fillWidth: true
                onClicked: {
                    root.desk.forgetComplaint();
                    root.asking = "payment";
                }
            }
            TouchButton {
                objectName: "serve"
                kind: TouchButton.Primary
                symbol: "shopping-basket"
                //: the basket on the counter is this customer's
                text: qsTr("Sell to them")
                textSize: Theme.priceText
                implicitHeight: 16 * Theme.mm
                Layout.fillWidth: true
                onClicked: root.desk.serve()
            }
        }
        InstalmentPanel {
            anchors.fill: parent
            visible: root.asking === "payment"
            currency: root.till.currency
            leftText: root.desk.owedText
            leftDigits: root.desk.owedDigits
            busy: root.desk.busy
            onCancelled: root.asking = ""
            onPaid: (kind, scheme, reference, dinars) => {
                root.desk.pay(kind, scheme, reference, dinars);
                if (root.desk.complaint === "")
                    root.asking = "";
            }
        }
        ColumnLayout {
            anchors.fill: parent
            visible: root.asking === "limit" || root.asking === "days"
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                TouchButton {
                    objectName: "cancelLimit"
                    kind: TouchButton.Quiet
                    symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                    onClicked: root.asking = ""
                }
                Label {
                    //: title: how much a customer may owe at most
                    text: root.asking === "limit" ? qsTr("May owe at most")
                                                    //: title: how many days a customer has to pay
                                                  : qsTr("Days to pay")
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
            }
            Rectangle {
                color: Theme.well
                radius: Theme.radius
                Layout.fillWidth: true
                Layout.preferredHeight: 12 * Theme.mm

                TypedAmount {
                    anchors.centerIn: parent
                    typed: root.typed
                    currency: root.asking === "limit" ? root.till.currency : ""
                }
            }
            Keypad {
                //: keeps what was typed on a customer's card: a limit, or days
                enterText: qsTr("Keep it")
                canEnter: root.typed !== "" && !root.desk.busy
                Layout.fillWidth: true
                Layout.fillHeight: true
                thousands: root.asking === "limit"
                zero: true // no credit, or at once
                typed: root.typed
                longest: root.asking === "limit" ? 8 : 3
                onWritten: number => root.typed = number
                onEnter: {
                    if (root.asking === "limit")
                        root.desk.setLimit(root.typed);
                    else
                        root.desk.setDays(root.typed);
                    root.asking = "";
                }
            }
        }
    }
}
