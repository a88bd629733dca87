// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Why it comes back, where it goes, how it looks, and how the money goes back.
ColumnLayout {
    id: root

    required property Till till
    readonly property ReturnsDesk desk: till.returns
    readonly property bool moneyBack: desk.withReceipt && !desk.allToAccount

    signal photoWanted

    spacing: Theme.gap

    GridLayout {
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: ["unwanted", "damaged", "wrong", "other"]

            TouchButton {
                required property string modelData

                objectName: "reason-" + modelData
                chosen: root.desk.reason === modelData
                symbol: modelData === "unwanted" ? "heart" : modelData === "damaged" ? "triangle-alert" : modelData
                                                                                       === "wrong" ? "arrow-up-down" : "info"
                text: {
                    switch (modelData) {
                    case "unwanted":
                        //: why goods come back: the buyer does not want them after all
                        return qsTr("Not wanted");
                    case "damaged":
                        //: why goods come back: they are damaged
                        return qsTr("Damaged");
                    case "wrong":
                        //: why goods come back: size, colour or item was wrong
                        return qsTr("Wrong one");
                    default:
                        //: why goods come back: another reason
                        return qsTr("Other");
                    }
                }
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.desk.setReason(modelData)
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: ["as_new", "used", "broken"]

            TouchButton {
                required property string modelData

                objectName: "condition-" + modelData
                chosen: root.desk.condition === modelData
                text: {
                    switch (modelData) {
                    case "as_new":
                        //: in what state goods come back; short
                        return qsTr("As new");
                    case "used":
                        //: in what state goods come back; short
                        return qsTr("Used");
                    default:
                        //: in what state goods come back; short
                        return qsTr("Broken");
                    }
                }
                textSize: Theme.text
                implicitHeight: Theme.touchLeast
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.setCondition(modelData)
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "aside"
            implicitHeight: Theme.touchLeast
            chosen: root.desk.aside
            symbol: root.desk.aside ? "archive" : "check"
            //: the goods that came back are not put on sale again yet
            text: root.desk.aside ? qsTr("Laid aside, not for sale")
                                    //: the goods that came back are put on sale again
                                  : qsTr("Back on the shelf")
            textSize: Theme.text
            Layout.fillWidth: true
            onClicked: root.desk.setAside(!root.desk.aside)
        }
        TouchButton {
            objectName: "returnPhoto"
            implicitHeight: Theme.touchLeast
            visible: root.desk.photo === ""
            symbol: "camera"
            enabled: !root.desk.busy
            onClicked: root.photoWanted()
        }
        Image {
            objectName: "photoOfReturn"
            visible: root.desk.photo !== ""
            source: root.desk.photo
            fillMode: Image.PreserveAspectCrop
            sourceSize.width: Math.round(Theme.touchLeast)
            sourceSize.height: Math.round(Theme.touchLeast)
            Layout.preferredWidth: Theme.touchLeast
            Layout.preferredHeight: Theme.touchLeast

            MouseArea {
                anchors.fill: parent
                onClicked: root.desk.dropPhoto()
            }
        }
    }
    TouchButton {
        objectName: "goodwill"
        implicitHeight: Theme.touchLeast
        visible: root.desk.asksWhoPays
        chosen: root.desk.goodwill
        symbol: root.desk.goodwill ? "store" : "user-round"
        //: who loses by goods that came back: the stall, as a goodwill; the artisan was paid and stays so
        text: root.desk.goodwill ? qsTr("The stall pays, not the artisan")
                                   //: who loses by goods that came back: the artisan's share goes back
                                 : qsTr("The artisan's share goes back")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.setGoodwill(!root.desk.goodwill)
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            //: the amount that the buyer gets back
            text: qsTr("Give back")
            color: Theme.softInk
            font.pixelSize: Theme.strongText
            Layout.fillWidth: true
        }
        Money {
            objectName: "backAmount"
            amount: root.desk.backText
            currency: root.till.currency
            size: Theme.totalText * 0.8
        }
    }
    Label {
        objectName: "partToAccount"
        visible: root.desk.toAccountText !== "" && !root.desk.allToAccount
        //: of what comes back: so much was never paid and is taken off what the customer owes
        text: qsTr("Of it to the account: %1").arg(root.desk.toAccountText)
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    TouchButton {
        objectName: "toAccount"
        visible: root.desk.allToAccount
        kind: TouchButton.Danger
        symbol: "wallet"
        enabled: root.desk.anything && !root.desk.busy
        //: nobody paid for these goods yet: what they cost is taken off what the customer owes
        text: qsTr("Take it off the account")
        textSize: Theme.strongText
        implicitHeight: 12 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.giveBack("account")
    }
    TouchButton {
        objectName: "giveCash"
        visible: root.moneyBack
        kind: TouchButton.Danger
        symbol: "banknote"
        enabled: root.desk.anything && !root.desk.busy
        //: gives the money back in cash
        text: qsTr("Cash back")
        textSize: Theme.priceText
        implicitHeight: 12 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.giveBack("cash")
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "exchange"
            visible: root.desk.withReceipt
            symbol: "refresh-cw"
            upright: true
            implicitHeight: 14 * Theme.mm
            textSize: Theme.text
            enabled: root.desk.anything && !root.desk.busy
            //: other goods are taken for those that come back; short
            text: qsTr("Exchange")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.exchangeThem()
        }
        TouchButton {
            objectName: "giveVoucher"
            visible: !root.desk.allToAccount
            symbol: "gift"
            upright: true
            implicitHeight: 14 * Theme.mm
            textSize: Theme.text
            enabled: root.desk.anything && !root.desk.busy
            //: gives a voucher instead of money
            text: qsTr("Voucher")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.giveBack("voucher")
        }
        TouchButton {
            objectName: "giveCard"
            visible: root.moneyBack && !root.desk.paidByPhone
            symbol: "credit-card"
            upright: true
            implicitHeight: 14 * Theme.mm
            textSize: Theme.text
            enabled: root.desk.anything && !root.desk.busy
            //: the money went back on the card terminal
            text: qsTr("Card")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.giveBack("card")
        }
        TouchButton {
            objectName: "givePhone"
            visible: root.moneyBack && root.desk.paidByPhone
            symbol: "smartphone"
            upright: true
            implicitHeight: 14 * Theme.mm
            textSize: Theme.text
            enabled: root.desk.anything && !root.desk.busy
            //: the money goes back by telephone, as it came
            text: qsTr("Phone")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.giveBack("mobile")
        }
    }
}
