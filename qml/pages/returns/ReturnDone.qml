// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What is to give to the buyer, and on which paper.
ColumnLayout {
    id: root

    required property Till till
    readonly property ReturnsDesk desk: till.returns
    readonly property bool twofold: desk.doneOffAccountText !== "" // one more line

    spacing: (twofold ? 1 : 1.5) * Theme.wideGap

    Icon {
        name: {
            switch (root.desk.doneThrough) {
            case "voucher":
                return "gift";
            case "card":
                return "credit-card";
            case "mobile":
                return "smartphone";
            case "account":
                return "wallet";
            default:
                return "banknote";
            }
        }
        color: Theme.accent
        size: (root.twofold ? 14 : 20) * Theme.mm
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: {
            switch (root.desk.doneThrough) {
            case "voucher":
                //: the refund is recorded as a voucher on paper
                return qsTr("Give the voucher on the paper");
            case "card":
                //: the refund is made on the card terminal
                return qsTr("Give back on the terminal");
            case "mobile":
                //: the refund is made by telephone, as it was paid
                return qsTr("Give back by telephone");
            case "account":
                //: the goods were never paid: nothing is given, the customer owes less
                return qsTr("Taken off the account");
            default:
                //: the refund is recorded: the cash that is given to the buyer
                return qsTr("Give back");
            }
        }
        font.pixelSize: Theme.titleText
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    Money {
        objectName: "given"
        amount: root.desk.doneText
        currency: root.till.currency
        size: Theme.hugeText
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        objectName: "doneOffAccount"
        visible: root.twofold
        //: beside the money that is given back: the rest was never paid, and the customer owes so much less
        text: qsTr("And off the account: %1").arg(root.desk.doneOffAccountText)
        font.pixelSize: Theme.titleText
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    Label {
        text: root.desk.doneNumber
        color: Theme.softInk
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.wideGap
        Layout.fillWidth: true

        TouchButton {
            objectName: "showRefund"
            symbol: "receipt-text"
            //: shows the refund's paper on the screen
            text: qsTr("Receipt")
            enabled: root.till.paper.picture !== ""
            implicitHeight: 16 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.till.paper.show()
        }
        TouchButton {
            objectName: "returnsDone"
            kind: TouchButton.Primary
            symbol: "check"
            //: leaves the page on which goods come back
            text: qsTr("Done")
            textSize: Theme.titleText
            implicitHeight: 16 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.till.backToSelling()
        }
    }
}
