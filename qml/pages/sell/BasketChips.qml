// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat
import Touat.Till

// Whose basket it is, and what was laid down for it already; a touch takes one back.
Flow {
    id: root

    required property Till till
    readonly property Counter counter: till.counter

    signal askFor(string kind)

    visible: root.counter.partlyPaid || root.counter.backText !== "" || root.counter.buyer !== "" || root.counter.orderNumber !== "" || root.till.orders.waitingFor
             !== ""
    spacing: Theme.gap

    TouchButton {
        objectName: "buyer"
        visible: root.counter.buyer !== ""
        symbol: "user-round"
        text: root.counter.buyer + (root.counter.orderNumber === "" ? "  ×" : "")
        textSize: Theme.text
        implicitHeight: Theme.touchLeast
        onClicked: root.counter.forgetBuyer()
    }
    TouchButton {
        objectName: "onAccount"
        visible: root.counter.buyer !== "" && root.counter.accountLeft !== "" && root.counter.lineCount > 0
        symbol: "wallet"
        enabled: !root.counter.paying
        //: the buyer pays later; how much more their account allows
        text: qsTr("On account, up to %1").arg(root.counter.accountLeft)
        textSize: Theme.text
        implicitHeight: Theme.touchLeast
        onClicked: root.askFor("account")
    }
    TouchButton {
        objectName: "order"
        visible: root.counter.orderNumber !== ""
        symbol: "piggy-bank"
        text: root.counter.orderNumber + "  ×"
        textSize: Theme.text
        implicitHeight: Theme.touchLeast
        onClicked: root.counter.forgetOrder()
    }
    TouchButton {
        objectName: "toDeliver"
        visible: root.till.orders.waitingFor !== ""
        symbol: "package"
        //: the basket is to be delivered later, to this buyer
        text: qsTr("To deliver: %1").arg(root.till.orders.waitingFor)
        textSize: Theme.text
        implicitHeight: Theme.touchLeast
        onClicked: root.till.startKeeping()
    }
    TouchButton {
        objectName: "exchanged"
        visible: root.counter.backText !== ""
        symbol: "undo-2"
        text: root.counter.backText + "  ×"
        textSize: Theme.text
        implicitHeight: Theme.touchLeast
        onClicked: root.counter.dropExchange()
    }
    Repeater {
        model: root.counter.tendered

        TouchButton {
            required property int index
            required property string kind
            required property string amountText
            required property bool fixed

            objectName: "tendered-" + index
            symbol: {
                switch (kind) {
                case "card":
                    return "credit-card";
                case "mobile":
                    return "smartphone";
                case "voucher":
                    return "gift";
                case "account":
                    return "wallet";
                case "deposit":
                    return "hand-coins";
                default:
                    return "banknote";
                }
            }
            text: fixed ? amountText : amountText + "  ×"
            textSize: Theme.text
            implicitHeight: Theme.touchLeast
            onClicked: root.counter.dropTender(index)
        }
    }
}
