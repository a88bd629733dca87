// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The receipts of before: the list on one side, the chosen one and what can be done about it on the
// other.
ColumnLayout {
    id: root

    required property Till till
    readonly property ReceiptsDesk desk: till.receipts
    property bool correcting: false

    spacing: 0

    PageHead {
        //: title of the page with the receipts of before
        title: qsTr("Receipts")
        subtitle: root.desk.chosen ? root.desk.number + "  ·  " + root.desk.whenText
                                     //: under the title: this person sees all receipts
                                   : root.desk.all ? qsTr("All of them")
                                                     //: under the title: this person sees the newest only
                                                   : qsTr("The last five")
        Layout.fillWidth: true
        onLeaving: root.desk.chosen ? root.desk.back() : root.till.backToSelling()

        Field {
            objectName: "findReceipt"
            visible: root.desk.all && !root.desk.chosen
            symbol: "search"
            //: in the empty search field of the receipts
            hint: qsTr("Number or amount")
            inputMethodHints: Qt.ImhDigitsOnly
            onTextEdited: root.desk.search(text)
        }
    }
    NoticeBar {
        text: root.desk.complaint
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        onDismissed: root.desk.forgetComplaint()
    }
    ListView {
        id: receipts

        objectName: "receipts"
        visible: !root.desk.chosen
        clip: true
        spacing: Theme.mm
        model: root.desk.receipts
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.wideGap

        delegate: TouchCard {
            id: receipt

            required property int index
            required property string number
            required property string dateText
            required property string timeText
            required property string itemName
            required property string moreText
            required property bool goesBack
            required property string amountText

            objectName: "receipt-" + index
            width: receipts.width
            height: 14 * Theme.rowMm
            onTouched: {
                root.correcting = false;
                root.desk.choose(receipt.index);
            }

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.wideGap
                anchors.rightMargin: Theme.wideGap
                spacing: Theme.wideGap

                Icon {
                    name: receipt.goesBack ? "undo-2" : "receipt-text"
                    color: receipt.goesBack ? Theme.accent : Theme.softInk
                }
                Label {
                    text: receipt.dateText + "  " + receipt.timeText
                    font.bold: true
                    Layout.preferredWidth: 40 * Theme.mm
                }
                Label {
                    text: receipt.itemName + (receipt.moreText === "" ? "" : "  " + receipt.moreText)
                    Layout.fillWidth: true
                }
                Label {
                    text: receipt.number
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                }
                Money {
                    amount: receipt.amountText
                    currency: root.till.currency
                }
            }
        }
        EmptyHint {
            visible: receipts.count === 0
            anchors.centerIn: parent
            width: 90 * Theme.mm
            symbol: "receipt-text"
            //: no receipt was found
            text: qsTr("There is no receipt here")
        }
    }
    RowLayout {
        visible: root.desk.chosen
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.wideGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                clip: true
                spacing: Theme.mm
                model: root.desk.lines
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: ReceiptLine {
                    width: ListView.view.width
                }
            }
            NamedAmount {
                //: what a receipt comes to
                label: qsTr("Total")
                amount: root.desk.totalText
                currency: root.till.currency
                size: Theme.totalText * 0.8
                Layout.fillWidth: true
            }
            Label {
                objectName: "paid"
                text: root.desk.paidText
                color: Theme.softInk
                Layout.fillWidth: true
            }
            Label {
                objectName: "staffNote"
                visible: root.desk.staffNote !== ""
                //: of a receipt: what was noted for the house and stands on no paper
                text: qsTr("For us: %1").arg(root.desk.staffNote)
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Label {
                text: root.desk.sellerText + (root.desk.copiesText === "" ? ""
                                                                            //: of a receipt: how many copies were printed after the first
                                                                          : "  ·  " + qsTr("Copies: %1").arg(root.desk.copiesText))
                color: Theme.softInk
                Layout.fillWidth: true
            }
        }
        CorrectTender {
            visible: root.correcting
            busy: root.desk.busy
            was: root.desk.scheme
            Layout.preferredWidth: 92 * Theme.mm
            Layout.maximumWidth: 92 * Theme.mm
            Layout.fillHeight: true
            onPaidBy: (kind, scheme, reference, terminal, lastFour) => root.desk.correct(kind, scheme, reference, terminal, lastFour)
            onClosed: root.correcting = false
        }
        ColumnLayout {
            visible: !root.correcting
            spacing: Theme.gap
            Layout.preferredWidth: 92 * Theme.mm
            Layout.maximumWidth: 92 * Theme.mm
            Layout.fillHeight: true

            GridLayout {
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                Choice {
                    objectName: "reprint"
                    kind: TouchButton.Primary
                    symbol: "printer"
                    //: prints the receipt again, as a counted copy
                    text: qsTr("Print again")
                    onClicked: root.desk.reprint()
                }
                Choice {
                    objectName: "gift"
                    visible: root.desk.isSale
                    symbol: "gift"
                    //: a receipt without prices
                    text: qsTr("As a gift")
                    onClicked: root.desk.gift()
                }
                Choice {
                    objectName: "takeBack"
                    visible: root.desk.isSale
                    symbol: "undo-2"
                    //: goods of this receipt come back
                    text: qsTr("Goods come back")
                    onClicked: root.desk.takeBack()
                }
                Choice {
                    objectName: "invoice"
                    symbol: "file-text"
                    //: makes an invoice of the receipt
                    text: qsTr("Invoice")
                    onClicked: root.till.startInvoice()
                }
                Choice {
                    objectName: "correct"
                    visible: root.desk.correctable
                    symbol: "credit-card"
                    //: it was paid otherwise than was pressed
                    text: qsTr("Paid otherwise")
                    onClicked: root.correcting = true
                }
            }
            Label {
                visible: root.desk.undone
                //: of a receipt: goods of it came back already
                text: qsTr("Something of it came back already")
                color: Theme.accent
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            TouchButton {
                objectName: "undoSale"
                visible: root.desk.voidable
                enabled: !root.desk.busy
                kind: TouchButton.Danger
                symbol: "trash-2"
                //: the whole sale was a mistake: everything goes back as it came
                text: qsTr("Undo the whole sale")
                Layout.fillWidth: true
                onClicked: root.desk.undo()
            }
        }
    }

    component Choice: TouchButton {
        enabled: !root.desk.busy
        upright: true
        textSize: Theme.text
        Layout.fillWidth: true
        Layout.preferredWidth: 10 * Theme.mm
        Layout.preferredHeight: 18 * Theme.mm
    }
}
