// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Sold. What to give back, in digits and as money, and how it was paid. Goes away with the next
// touch or scan; nothing has to be pressed, and nothing here can undo by accident.
Rectangle {
    id: root

    required property Till till
    readonly property Counter counter: till.counter
    readonly property bool cash: counter.doneTenderKind === "cash"
    property bool correcting: false // it was no cash: what was it?
    property bool undoing: false // was it meant? a touch may have been for the receipt below
    // A code that nobody knows says nothing against the sale.
    readonly property bool mendable: !counter.doneVoided && (counter.complaint === "" || counter.unknownCode !== "")
    // In large writing on a small panel the complaint needs room: the figure is smaller, though still the
    // largest, and what can be read again a moment later waits.
    readonly property bool crowded: counter.complaint !== "" && height < 105 * Theme.rowMm

    signal searchWanted

    color: cash ? Theme.payTint : Theme.primaryTint
    radius: Theme.radius
    border.width: 2 * Theme.hairline
    border.color: cash ? Theme.pay : Theme.primary
    onVisibleChanged: {
        correcting = false;
        undoing = false;
        if (visible)
            young.begin();
    }

    CorrectTender {
        visible: root.correcting
        anchors.fill: parent
        anchors.margins: Theme.gap
        cash: false
        onPaidBy: (kind, scheme, reference, terminal, lastFour) => root.counter.correctDone(kind, scheme, reference, terminal, lastFour)
        onClosed: root.correcting = false
    }
    ColumnLayout {
        visible: !root.correcting
        anchors.fill: parent
        anchors.margins: Theme.wideGap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Icon {
                name: root.counter.doneVoided ? "undo-2" : "circle-check"
                color: root.cash ? Theme.pay : Theme.primary
                size: 9 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    //: the sale was a mistake and is taken back
                    text: root.counter.doneVoided ? qsTr("Taken back · %1").arg(root.counter.doneTotal)
                                                    //: the sale is recorded
                                                  : qsTr("Sold · %1").arg(root.counter.doneTotal)
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    visible: !root.crowded
                    text: root.counter.doneNumber
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            visible: root.counter.complaint === "" // or there is no room for large writing
            spacing: Theme.gap
            Layout.fillWidth: true

            Icon {
                name: root.cash ? "banknote" : root.counter.doneTenderKind === "card" ? "credit-card" : root.counter.doneTenderKind === "mobile" ? "smartphone" : root.counter.doneTenderKind === "voucher" ? "gift" : "wallet"
                color: root.cash ? Theme.pay : Theme.primary
                size: 7 * Theme.mm
            }
            Label {
                text: root.counter.doneTender
                wrapMode: Text.WordWrap // in parts it is long
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Label {
                objectName: "doneEuro"
                text: root.till.euro.doneText
                color: Theme.softInk
            }
            TouchButton {
                objectName: "printerChip"
                visible: root.till.printer.state !== "none" && !root.till.printer.troubled
                kind: TouchButton.Quiet
                symbol: "printer"
                implicitHeight: Theme.touchLeast
                onClicked: root.till.printer.showSheet("trouble")
            }
        }
        NoticeBar {
            objectName: "printerNotice"
            visible: text !== "" && !root.crowded
            lasting: true
            text: root.till.printer.held ? root.till.printer.sentence : root.till.printer.drawerSentence
            symbol: "printer"
            //: button beside the reason why nothing is printed: what can be done
            actionText: qsTr("Show")
            Layout.fillWidth: true
            onAction: root.till.printer.showSheet("trouble")
        }
        Item {
            visible: !root.crowded
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        Label {
            //: a sale was taken back: its money went, or goes, back as it came
            text: root.counter.doneVoided ? qsTr("It goes back as it was paid")
                                            //: above the change to give back
                                          : root.counter.doneHasChange ? qsTr("Give back")
                                                                         //: above an amount: goods came back that nobody had paid, the customer owes so much less
                                          : root.counter.doneOffAccount !== "" ? qsTr("Nothing to give: off the account")
                                          : root.counter.doneDue !== "" ? root.counter.doneDue
                                                                         //: nothing to give back
                                                                       : qsTr("No change to give")
            font.pixelSize: root.crowded ? Theme.strongText : Theme.titleText
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        Money {
            objectName: "change"
            visible: root.counter.doneHasChange || root.counter.doneVoided || root.counter.doneOffAccount !== ""
            amount: root.counter.doneVoided ? root.counter.doneBack : root.counter.doneHasChange ? root.counter.doneChange : root.counter.doneOffAccount
            currency: root.till.currency
            size: root.crowded ? Theme.totalText : Theme.hugeText
            Layout.alignment: Qt.AlignHCenter
        }
        CashPile {
            // What was scanned meanwhile, or is asked, needs the place; the figure stays.
            visible: root.counter.doneHasChange && !root.counter.doneVoided && root.counter.complaint === "" && !root.undoing
            cash: root.counter.changeCash
            noteWidth: 25 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 20 * Theme.mm
            Layout.maximumHeight: implicitHeight
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        NoticeBar {
            objectName: "doneComplaint"
            text: root.counter.complaint
            otherSymbol: root.counter.unknownCode !== "" ? "search" : ""
            //: sells something whose code the book does not know
            actionText: root.counter.unknownCode !== "" ? qsTr("New item") : ""
            Layout.fillWidth: true
            onAction: root.till.intake.begin(root.counter.unknownCode)
            onOther: root.searchWanted()
            onDismissed: root.counter.forgetComplaint()
        }
        Label {
            visible: root.mendable && root.undoing && !root.crowded
            //: question above the two answers: is the sale just made really taken back?
            text: qsTr("Take this sale back?")
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            visible: root.mendable && root.undoing

            TouchButton {
                objectName: "keepSale"
                symbol: "x"
                //: the sale just made stays: the touch on "Take back" was a slip
                text: qsTr("Keep it")
                textSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.undoing = false
            }
            TouchButton {
                objectName: "voidSurely"
                kind: TouchButton.Danger
                symbol: "undo-2"
                //: the second touch: the sale just made is really taken back
                text: qsTr("Yes, take it back")
                textSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: {
                    root.undoing = false;
                    root.counter.voidDone();
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            visible: root.mendable && !root.undoing

            TouchButton {
                objectName: "voidSale"
                symbol: "undo-2"
                //: the sale was a mistake: everything goes back
                text: qsTr("Take back")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.undoing = true
            }
            TouchButton {
                objectName: "correctTender"
                visible: root.counter.doneCorrectable && !root.cash
                symbol: "banknote"
                //: it was paid in cash, not as was pressed
                text: qsTr("It was cash")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.counter.correctDone("cash", "", "")
            }
            TouchButton {
                objectName: "wasCard"
                visible: root.counter.doneCorrectable && root.cash
                symbol: "credit-card"
                //: it was paid by card or phone, not in cash as was pressed
                text: qsTr("It was card")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.correcting = true
            }
        }
        NoticeBar {
            lasting: true
            text: root.till.paper.complaint
            symbol: "printer"
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "showReceipt"
                symbol: "receipt-text"
                //: shows the receipt on the screen
                text: qsTr("Receipt")
                enabled: root.till.paper.picture !== ""
                functionKey: 5
                Layout.fillWidth: true
                onClicked: root.till.showReceipt()
            }
            TouchButton {
                objectName: "invoice"
                visible: !root.counter.doneVoided
                symbol: "file-text"
                implicitWidth: Theme.touch
                onClicked: root.till.startInvoice()
            }
            TouchButton {
                objectName: "printReceipt"
                visible: root.till.paper.toPrint
                symbol: "printer"
                //: prints the receipt of the sale just made
                text: qsTr("Print")
                Layout.fillWidth: true
                onClicked: root.till.paper.print()
            }
            TouchButton {
                objectName: "nextSale"
                kind: TouchButton.Primary
                symbol: "shopping-basket"
                //: begins the next sale
                text: qsTr("Next")
                Layout.fillWidth: true
                onClicked: root.counter.startNext()
            }
        }
    }
    // The second touch of a nervous finger comes when this lies where the button was.
    DeafMoment {
        id: young

        anchors.fill: parent
    }
}
