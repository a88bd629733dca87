// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Who buys, for an invoice: a name, and the numbers that a business gives.
Item {
    id: root

    required property InvoiceDesk desk

    objectName: "invoiceSheet"
    visible: desk.asking
    onVisibleChanged: {
        name.text = desk.buyerName;
        address.text = desk.buyerAddress;
        phone.text = desk.buyerPhone;
        rc.text = "";
        nif.text = "";
        nis.text = "";
        ai.text = "";
    }

    Curtain {
        anchors.fill: parent
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap, 190 * Theme.mm)
        height: content.implicitHeight + 2 * Theme.wideGap
        radius: Theme.radius
        color: Theme.sand

        ColumnLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.wideGap
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Icon {
                    name: "file-text"
                    color: Theme.primary
                    size: 8 * Theme.mm
                }
                Label {
                    //: title of the form for an A4 invoice
                    text: qsTr("Invoice")
                    font.pixelSize: Theme.titleText
                    font.bold: true
                }
                CodeText {
                    code: root.desk.saleNumber
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "closeInvoice"
                    kind: TouchButton.Quiet
                    symbol: "x"
                    onClicked: root.desk.cancel()
                }
            }
            NoticeBar {
                objectName: "invoiceComplaint"
                lasting: true
                text: root.desk.complaint
                Layout.fillWidth: true
            }
            Field {
                id: name

                named: true
                objectName: "invoiceName"
                symbol: "user-round"
                //: on the form for an invoice: who buys
                hint: qsTr("Buyer: name of the person or the company")
                maximumLength: 120
                Layout.fillWidth: true
            }
            Field {
                id: address

                named: true
                objectName: "invoiceAddress"
                symbol: "map-pin"
                //: on the form for an invoice: the buyer's address
                hint: qsTr("Address")
                maximumLength: 160
                Layout.fillWidth: true
            }
            GridLayout {
                columns: 3
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                CodeField {
                    id: phone

                    named: true
                    objectName: "invoicePhone"
                    //: the buyer's phone number
                    hint: qsTr("Phone")
                    inputMethodHints: Qt.ImhDialableCharactersOnly
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                CodeField {
                    id: rc

                    named: true
                    objectName: "invoiceRc"
                    //: the buyer's number in the trade register (RC)
                    hint: qsTr("RC number")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                CodeField {
                    id: nif

                    named: true
                    objectName: "invoiceNif"
                    //: the buyer's tax number (NIF)
                    hint: qsTr("NIF number")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                CodeField {
                    id: nis

                    named: true
                    objectName: "invoiceNis"
                    //: the buyer's number for statistics (NIS)
                    hint: qsTr("NIS number")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                CodeField {
                    id: ai

                    named: true
                    objectName: "invoiceAi"
                    //: the buyer's article of imposition (AI)
                    hint: qsTr("AI number")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                TouchButton {
                    objectName: "issueInvoice"
                    kind: TouchButton.Primary
                    symbol: "check"
                    enabled: name.text !== "" && !root.desk.busy
                    //: writes the invoice
                    text: qsTr("Write the invoice")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.issue(name.text, address.text, phone.text, rc.text, nif.text, nis.text, ai.text)
                }
            }
        }
    }
}
