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

    spacing: 1.5 * Theme.wideGap

    Icon {
        name: root.desk.doneThrough === "voucher" ? "gift" : root.desk.doneThrough === "card" ? "credit-card" : "banknote"
        color: Theme.accent
        size: 20 * Theme.mm
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        //: the refund is recorded: the cash that is given to the buyer
        text: root.desk.doneThrough === "cash" ? qsTr("Give back")
                                                 //: the refund is recorded as a voucher on paper
                                               : root.desk.doneThrough === "voucher" ? qsTr("Give the voucher on the paper")
                                                                                       //: the refund is made on the card terminal
                                                                                     : qsTr("Give back on the terminal")
        font.pixelSize: Theme.titleText
        horizontalAlignment: Text.AlignHCenter
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
