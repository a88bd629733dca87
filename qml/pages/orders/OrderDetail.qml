// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One order: its goods and how far it is on one side, its money on the other.
RowLayout {
    id: root

    required property Till till
    readonly property OrdersDesk desk: till.orders
    property string asking: "" // "payment", "end": what the side asks for

    spacing: Theme.wideGap

    Connections {
        target: root.desk

        function onChanged() {
            if (!root.desk.takesMoney && root.asking === "payment")
                root.asking = "";
        }
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Icon {
                name: "user-round"
                color: Theme.softInk
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    visible: text !== ""
                    text: root.desk.orderBuyer
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
                CodeText {
                    visible: text !== ""
                    code: root.desk.orderPhone
                    font.pixelSize: Theme.strongText
                    Layout.maximumWidth: 60 * Theme.mm
                }
            }
            Icon {
                visible: root.desk.orderDue !== ""
                name: "calendar-days"
                color: root.desk.orderLate ? Theme.danger : Theme.softInk
            }
            Label {
                visible: text !== ""
                text: root.desk.orderDue
                color: root.desk.orderLate ? Theme.danger : Theme.ink
                font.bold: true
            }
        }
        ListView {
            id: goods

            clip: true
            spacing: Theme.mm
            model: root.desk.lines
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: GoodsRow {
                width: goods.width
                currency: root.till.currency
            }
        }
        Label {
            visible: root.desk.orderMaker !== ""
            //: who makes the piece that was ordered
            text: qsTr("Made by %1").arg(root.desk.orderMaker)
            color: Theme.softInk
            Layout.fillWidth: true
        }
        StepRow {
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: false
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
                //: of an order: what all of it costs
                label: qsTr("Total")
                amount: root.desk.totalText
                currency: root.till.currency
                Layout.fillWidth: true
            }
            NamedAmount {
                visible: root.desk.paidPercent > 0 || root.desk.takesMoney
                //: of an order: what was paid so far
                label: qsTr("Paid")
                amount: root.desk.paidText
                currency: root.till.currency
                color: Theme.pay
                Layout.fillWidth: true
            }
            PaidBar {
                objectName: "paidBar"
                visible: root.desk.paidPercent > 0 || root.desk.takesMoney
                percent: root.desk.paidPercent
                implicitHeight: 5 * Theme.mm
                Layout.fillWidth: true
            }
            NamedAmount {
                visible: root.desk.takesMoney
                //: of an order: what is still to be paid
                label: qsTr("Left to pay")
                amount: root.desk.leftText
                currency: root.till.currency
                size: Theme.totalText * 0.8
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            TouchButton {
                objectName: "takePayment"
                visible: root.desk.takesMoney
                kind: TouchButton.Pay
                symbol: "hand-coins"
                enabled: !root.desk.busy
                //: takes a part of what an order costs
                text: qsTr("Take a payment")
                textSize: Theme.priceText
                implicitHeight: 18 * Theme.mm
                Layout.fillWidth: true
                onClicked: {
                    root.desk.forgetComplaint();
                    root.asking = "payment";
                }
            }
            Item { // no thumb that takes money calls the order off
                visible: root.desk.takesMoney
                Layout.preferredHeight: 8 * Theme.mm - 2 * Theme.gap
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                TouchButton {
                    objectName: "orderPaper"
                    symbol: "printer"
                    //: prints the paper of an order
                    text: qsTr("Paper")
                    Layout.fillWidth: true
                    onClicked: root.desk.wantPaper()
                }
                TouchButton {
                    objectName: "askCallOff"
                    visible: root.desk.orderKind !== "delivery"
                    symbol: "x"
                    //: button: the buyer does not want the order any more
                    text: qsTr("Call off")
                    Layout.fillWidth: true
                    onClicked: {
                        root.desk.forgetComplaint();
                        root.asking = "end";
                    }
                }
            }
        }
        InstalmentPanel {
            anchors.fill: parent
            visible: root.asking === "payment"
            currency: root.till.currency
            leftText: root.desk.leftText
            leftDigits: root.desk.leftDigits
            busy: root.desk.busy
            onCancelled: root.asking = ""
            onPaid: (kind, scheme, reference, dinars) => {
                root.desk.pay(kind, scheme, reference, dinars);
                if (root.desk.complaint === "")
                    root.asking = "";
            }
        }
        CallOffPanel {
            anchors.fill: parent
            visible: root.asking === "end"
            desk: root.desk
            currency: root.till.currency
            onClosed: root.asking = ""
        }
    }
}
