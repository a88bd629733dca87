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

    color: cash ? Theme.payTint : Theme.primaryTint
    radius: Theme.radius
    border.width: 2 * Theme.hairline
    border.color: cash ? Theme.pay : Theme.primary

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wideGap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Icon {
                name: "circle-check"
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
                    text: root.counter.doneNumber
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Icon {
                name: root.cash ? "banknote" : root.counter.doneTenderKind === "card" ? "credit-card" : "smartphone"
                color: root.cash ? Theme.pay : Theme.primary
                size: 7 * Theme.mm
            }
            Label {
                //: how it was paid: in cash
                text: (root.cash ? qsTr("Cash")
                                   //: how it was paid: by card
                                 : root.counter.doneTenderKind === "card" ? qsTr("Card")
                                                                            //: how it was paid: with the phone
                                                                          : qsTr("Phone")) + " · " + root.counter.doneTender
                Layout.fillWidth: true
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        Label {
            //: above the change to give back
            text: root.counter.doneHasChange ? qsTr("Give back")
                                               //: nothing to give back
                                             : qsTr("No change to give")
            font.pixelSize: Theme.titleText
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Money {
            objectName: "change"
            visible: root.counter.doneHasChange
            amount: root.counter.doneChange
            currency: root.till.currency
            size: Theme.hugeText
            Layout.alignment: Qt.AlignHCenter
        }
        CashPile {
            visible: root.counter.doneHasChange
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
            text: root.counter.complaint
            Layout.fillWidth: true
            onDismissed: root.counter.forgetComplaint()
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            visible: !root.counter.doneVoided && root.counter.complaint === ""

            TouchButton {
                objectName: "voidSale"
                symbol: "undo-2"
                //: the sale was a mistake: everything goes back
                text: qsTr("Take back")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.counter.voidDone()
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
                Layout.fillWidth: true
                onClicked: root.till.paper.show()
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
}
