// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// An order is called off: what goes back, what stays by agreement, and one button that does it.
ColumnLayout {
    id: root

    required property OrdersDesk desk
    required property string currency
    property int kept: 0 // percent of what was paid
    readonly property bool anythingPaid: desk.paidText !== "" && desk.paidText !== "0"

    signal closed

    onVisibleChanged: kept = 0
    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "keepOrder"
            kind: TouchButton.Quiet
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: root.closed()
        }
        Label {
            //: title: the buyer does not want the order any more
            text: qsTr("Call it off")
            fontSizeMode: Text.HorizontalFit // large writing
            minimumPixelSize: Theme.text
            font.pixelSize: Theme.titleText
            font.bold: true
            Layout.fillWidth: true
        }
    }
    Label {
        visible: root.anythingPaid
        //: above the choice how much of a deposit the shop keeps by agreement
        text: qsTr("What stays with us by agreement")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.anythingPaid
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: [0, 10, 25, 100]

            TouchButton {
                required property int modelData

                objectName: "keptPercent-" + modelData
                text: modelData + " %"
                textSize: Theme.text
                chosen: root.kept === modelData
                Layout.fillWidth: true
                onClicked: root.kept = modelData
            }
        }
    }
    RowLayout {
        visible: root.anythingPaid
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            //: how much of a deposit the shop keeps
            text: qsTr("Stays")
            color: Theme.softInk
            Layout.fillWidth: true
        }
        Money {
            objectName: "keptAmount"
            amount: root.desk.paidText === "" ? "" : root.desk.keptAt(root.kept)
            currency: root.currency
        }
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        visible: root.anythingPaid
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            //: before the amount of a deposit that the buyer gets back
            text: qsTr("Give back")
            font.pixelSize: Theme.strongText
            Layout.fillWidth: true
        }
        Money {
            objectName: "backAmount"
            amount: root.desk.paidText === "" ? "" : root.desk.backAt(root.kept)
            currency: root.currency
            size: Theme.totalText * (amount.length > 6 ? 0.75 : 1)
        }
    }
    Item {
        Layout.fillHeight: true
    }
    TouchButton {
        objectName: "callOff"
        kind: TouchButton.Danger
        symbol: root.anythingPaid ? "banknote" : "x"
        enabled: !root.desk.busy
        //: calls an order off and gives cash back
        text: root.anythingPaid ? qsTr("Call off, cash back")
                                  //: calls an order off on which nothing was paid
                                : qsTr("Call it off")
        textSize: Theme.strongText
        implicitHeight: 16 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.callOff(root.kept, "cash")
    }
    TouchButton {
        objectName: "callOffCard"
        visible: root.anythingPaid
        symbol: "credit-card"
        enabled: !root.desk.busy
        //: calls an order off; the money went back on the card terminal
        text: qsTr("Back on the card")
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.desk.callOff(root.kept, "card")
    }
}
