// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Paying one artisan: the amount, drawn as it is counted out, how it goes, and the one button.
Rectangle {
    id: root

    required property PayablesDesk desk
    required property string currency
    readonly property bool cash: desk.method === "cash"

    color: Theme.surface
    radius: Theme.radius
    border.width: 2 * Theme.hairline
    border.color: Theme.pay

    onVisibleChanged: reference.text = ""

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Face {
                portrait: root.desk.portrait
                size: 10 * Theme.mm
            }
            Label {
                text: root.desk.artisanName
                font.pixelSize: Theme.strongText
                font.bold: true
                Layout.fillWidth: true
            }
        }
        Money {
            amount: root.desk.payText
            currency: root.currency
            size: Theme.totalText
            Layout.alignment: Qt.AlignHCenter
        }
        CashPile {
            visible: root.cash
            cash: root.desk.payCash
            noteWidth: 22 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 8 * Theme.mm
            Layout.preferredHeight: 8 * Theme.mm // and what is left
        }
        Item {
            visible: !root.cash
            Layout.fillHeight: true
        }
        PayoutMethods {
            method: root.desk.method
            Layout.fillWidth: true
            onChosen: method => root.desk.payBy(method)
        }
        RowLayout {
            visible: root.cash && root.desk.fromDrawer
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "fromSafe"
                symbol: "lock"
                textSize: Theme.text
                //: the cash for an artisan comes from the safe; very short
                text: qsTr("From the safe")
                chosen: !root.desk.drawer
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.payFrom(false)
            }
            TouchButton {
                objectName: "fromDrawer"
                symbol: "wallet"
                textSize: Theme.text
                //: the cash for an artisan comes from the drawer; very short
                text: qsTr("From the drawer")
                chosen: root.desk.drawer
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.payFrom(true)
            }
        }
        Field {
            id: reference

            objectName: "payReference"
            visible: !root.cash
            //: the number that the bank or the post gave for a transfer
            hint: qsTr("Reference of the transfer")
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "payCancel"
                symbol: "x"
                //: nothing is paid
                text: qsTr("Cancel")
                onClicked: root.desk.close()
            }
            TouchButton {
                objectName: "payDone"
                kind: TouchButton.Pay
                symbol: "check"
                enabled: !root.desk.busy && (root.cash || reference.text.trim() !== "")
                //: button: an artisan got the cash; very short
                text: root.cash ? qsTr("Handed over")
                                  //: button: a transfer to an artisan was made; very short
                                : qsTr("Sent")
                Layout.fillWidth: true
                onClicked: root.desk.pay(reference.text)
            }
        }
    }
}
