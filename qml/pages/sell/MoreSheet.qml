// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Everything that is not selling, as pictures; it lies over the tiles and leaves the cart in sight.
Curtain {
    id: root

    required property Till till
    readonly property int waiting: till.transfers.waiting + till.entrusted.waiting + till.labels.repriced // among the goods

    signal closed
    signal completionWanted

    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Label {
                //: title of the sheet with everything that is not selling
                text: qsTr("More")
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "closeMore"
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: root.closed()
            }
        }
        GridLayout {
            columns: Math.min(5, Math.max(2, Math.floor(root.width / (30 * Theme.mm))))
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap
            Layout.fillWidth: true

            MoreButton {
                symbol: "wallet"
                //: button to the drawer's page; very short
                text: qsTr("Drawer")
                onClicked: root.till.startMovingCash()
            }
            MoreButton {
                symbol: "piggy-bank"
                enabled: root.till.counter.lineCount > 0 || root.till.counter.done
                //: button: the basket is kept for a buyer, or delivered later; very short
                text: qsTr("Keep it")
                onClicked: root.till.startKeeping()
            }
            MoreButton {
                symbol: "calendar-days"
                //: button to everything that is kept, to be made or delivered; very short
                text: qsTr("Orders")
                onClicked: root.till.startOrders()
            }
            MoreButton {
                symbol: "boxes"
                functionKey: 7
                //: button to the page of goods: count, move, look at the stock; very short
                text: qsTr("Goods") + (root.waiting > 0 ? "  " + root.waiting : "")
                onClicked: root.till.startGoods()
            }
            MoreButton {
                symbol: "users"
                //: button to the buyers whom the stall knows; very short
                text: qsTr("Customers")
                onClicked: root.till.startCustomers()
            }
            MoreButton {
                visible: root.till.paysArtisans && !root.till.practising
                symbol: "hand-coins"
                //: button to the page of what the house owes its artisans; very short
                text: qsTr("Artisans")
                onClicked: root.till.startPayables()
            }
            MoreButton {
                symbol: "printer"
                visible: !root.till.practising
                //: button to the page of the receipt printer; very short
                text: qsTr("Printer")
                onClicked: root.till.startSettingPrinter()
            }
            MoreButton {
                symbol: "plus"
                //: button that sells something the book does not know; short
                text: qsTr("New item")
                onClicked: {
                    root.closed();
                    root.till.intake.begin("");
                }
            }
            MoreButton {
                symbol: "package-check"
                //: button to the items whose card is not complete; their number; short
                text: qsTr("To complete: %1").arg(root.till.completion.count)
                onClicked: root.completionWanted()
            }
            MoreButton {
                symbol: "save"
                visible: !root.till.practising
                enabled: !root.till.backup.busy
                //: button that makes a copy of the book; short
                text: qsTr("Back up now")
                onClicked: root.till.backup.backUp()
            }
            MoreButton {
                symbol: "graduation-cap"
                visible: !root.till.practising
                //: button to the practice stall; very short
                text: qsTr("Practice")
                onClicked: {
                    root.closed();
                    root.till.practice.openSheet();
                }
            }
            MoreButton {
                symbol: "receipt-text"
                //: button to the receipts of before; very short
                text: qsTr("Receipts")
                onClicked: root.till.startReceipts()
            }
            MoreButton {
                symbol: "chart-column"
                //: button to the report of the day; very short
                text: qsTr("The day")
                onClicked: root.till.startReporting()
            }
            MoreButton {
                visible: root.till.seesReports
                symbol: "list"
                //: button to the log of what happened; very short
                text: qsTr("Log")
                onClicked: root.till.startLog()
            }
            MoreButton {
                symbol: "lock"
                //: button to the rights of the people who work here; very short
                text: root.till.setsRights ? qsTr("Rights")
                                             //: button to one's own PIN and rights; very short
                                           : qsTr("My PIN")
                onClicked: root.till.startRights()
            }
            MoreButton {
                visible: root.till.seesRules
                symbol: "clipboard-list"
                //: button to the rules of the shop: rounding, duty, days, limits; very short
                text: qsTr("Rules")
                onClicked: root.till.startRules()
            }
            MoreButton {
                visible: root.till.seesRules
                symbol: "tags"
                //: button to promotions, price lists and the head of invoices; very short
                text: qsTr("Prices")
                onClicked: root.till.startPrices()
            }
            MoreButton {
                symbol: "tag"
                functionKey: 9
                //: button: what does this cost? nothing is sold; very short
                text: qsTr("What price?")
                onClicked: {
                    root.closed();
                    root.till.price.ask();
                }
            }
            MoreButton {
                symbol: "eye"
                //: button to the page on which a person sets colours, sizes, sounds; very short
                text: qsTr("Screen")
                onClicked: root.till.startComfort()
            }
            MoreButton {
                symbol: "languages"
                //: button that changes to the next language; very short
                text: qsTr("Language")
                onClicked: root.till.speakNext()
            }
        }
        Label {
            visible: root.till.backup.lastText !== "" && !root.till.backup.failed
            //: a copy of the book was made; when
            text: qsTr("Copied %1").arg(root.till.backup.lastText)
            color: Theme.softInk
            Layout.fillWidth: true
        }
        NoticeBar {
            //: the copy of the book could not be made; the book itself is well
            text: root.till.backup.failed ? qsTr("The copy could not be made: is the stick in, and has it room?") : ""
            lasting: true
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }

    component MoreButton: TouchButton {
        objectName: "more-" + symbol
        upright: true
        textSize: Theme.text
        Layout.fillWidth: true
        Layout.preferredWidth: 1 // all alike
        Layout.preferredHeight: 16 * Theme.mm
    }
}
