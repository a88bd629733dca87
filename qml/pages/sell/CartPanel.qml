// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The lines, and under them, always in sight, the total and the ways to pay.
ColumnLayout {
    id: root

    required property Till till
    readonly property Counter counter: till.counter
    readonly property bool partly: counter.partlyPaid || counter.backText !== ""
    readonly property bool nothingToPay: counter.nothingLeft || counter.allOffAccount
    readonly property string figure: partly ? counter.leftText : counter.totalText
    readonly property bool longFigure: figure.length > 9 // it gets a row of its own, so that it stays large

    property alias lines: lines
    property bool cursor: false
    property bool aside: false // a panel beside the cart asks something, and tells what is refused

    signal askFor(string kind)
    signal reduceWanted
    signal buyerWanted
    signal searchWanted

    spacing: Theme.gap

    ListView {
        id: lines

        objectName: "basket"
        clip: true
        spacing: Theme.mm
        model: root.counter.basket
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: BasketRow {
            id: line

            required property int index

            width: ListView.view.width
            chosen: root.cursor && line.ListView.isCurrentItem || root.counter.openLine === index
            flash: flashing.running && root.counter.flashedLine === index
            onOpened: root.counter.open(line.index)
            onMore: root.counter.more(line.index)
            onLess: root.counter.less(line.index)
        }

        Timer {
            id: flashing

            interval: 350
        }
        Connections {
            target: root.counter

            function onFlashed() {
                lines.positionViewAtIndex(root.counter.flashedLine, ListView.Contain);
                flashing.restart();
            }
        }
        EmptyHint {
            visible: lines.count === 0
            anchors.centerIn: parent
            width: parent.width - 4 * Theme.gap
            //: in the empty cart
            text: qsTr("Touch a picture or scan a code")
        }
    }
    NoticeBar {
        objectName: "complaint"
        text: root.aside ? "" : root.counter.complaint
        otherSymbol: root.counter.unknownCode !== "" ? "search" : ""
        //: sells something whose code the book does not know
        actionText: root.counter.unknownCode !== "" ? qsTr("New item") : ""
        Layout.fillWidth: true
        onAction: root.till.intake.begin(root.counter.unknownCode)
        onOther: root.searchWanted()
        onDismissed: root.counter.forgetComplaint()
    }
    NoticeBar {
        objectName: "askingCentre"
        //: a voucher was scanned; for a blink the centre is asked whether another stall took it
        text: root.counter.askingCentre ? qsTr("Asking the centre about the voucher…") : ""
        harmless: true
        lasting: true
        symbol: "gift"
        Layout.fillWidth: true
    }
    NoticeBar {
        objectName: "stockWarning"
        text: root.counter.stockWarning
        harmless: true
        lasting: true
        symbol: "package-open"
        Layout.fillWidth: true
    }
    NoticeBar {
        objectName: "undo"
        //: a line was removed from the cart; its name
        text: root.counter.undoText === "" ? "" : qsTr("Removed: %1").arg(root.counter.undoText)
        harmless: true
        symbol: "trash-2"
        //: puts the removed line back
        actionText: qsTr("Undo")
        Layout.fillWidth: true
        onAction: root.counter.undoRemove()
    }

    BasketChips {
        till: root.till
        Layout.fillWidth: true
        onAskFor: kind => root.askFor(kind)
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "park"
            visible: root.counter.lineCount > 0 && !root.partly
            symbol: "archive"
            implicitWidth: Theme.touchLeast
            onClicked: root.counter.park()
        }
        TouchButton {
            objectName: "reduce"
            visible: root.counter.lineCount > 0 && !root.counter.partlyPaid
            symbol: root.counter.wantsApproval ? "lock" : "tag"
            chosen: root.counter.saleOff !== ""
            implicitWidth: Theme.touchLeast
            onClicked: root.reduceWanted()
        }
        TouchButton {
            objectName: "whoBuys"
            visible: root.counter.buyer === "" && root.counter.orderNumber === ""
            symbol: "user-round"
            implicitWidth: Theme.touchLeast
            onClicked: root.buyerWanted()
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Label {
                    text: {
                        if (root.counter.allOffAccount)
                            //: what came back is worth more than what is taken and was never paid: so much less stands on the customer's account
                            return qsTr("Off the account");
                        if (root.counter.givesBack)
                            //: what came back is worth more than what is taken: the house gives this
                            return qsTr("To give back");
                        if (root.partly)
                            //: what is left to pay after parts of it were paid
                            return qsTr("Left to pay");
                        //: before the total of the cart
                        return qsTr("Total");
                    }
                    font.pixelSize: Theme.text
                    color: Theme.softInk
                    Layout.preferredHeight: 1.5 * Theme.text
                    Layout.fillWidth: root.counter.chargesText === "" && root.counter.offText === ""
                }
                Label {
                    visible: text !== ""
                    //: above the total: what all reductions take away
                    text: root.counter.chargesText !== "" ? root.counter.chargesText : root.counter.offText === "" ? "" : qsTr("%1 off").arg(
                                                                root.counter.offText)
                    font.pixelSize: Theme.smallText
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(0.7 * Theme.leastText)
                    color: Theme.accent
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredHeight: 1.5 * Theme.text
                    Layout.fillWidth: true
                }
            }
            Item {
                id: beside

                implicitHeight: root.longFigure ? 0 : total.height
                Layout.fillWidth: true

                Money {
                    id: total

                    objectName: "total"
                    parent: root.longFigure ? below : beside
                    anchors.right: parent.right
                    amount: root.figure
                    currency: root.till.currency
                    size: Theme.totalText
                    most: parent.width
                    transformOrigin: Theme.rightToLeft ? Item.Left : Item.Right
                }
            }
        }
    }
    Item {
        id: below

        visible: root.longFigure
        implicitHeight: total.height
        Layout.fillWidth: true
    }
    // what buyers are likely to hand over
    Row {
        id: offers

        readonly property int room: Math.max(2, Math.floor((width + Theme.gap) / (27 * Theme.mm + Theme.gap)))

        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.preferredHeight: 17 * Theme.mm

        Repeater {
            model: root.counter.offers

            Rectangle {
                id: offer

                required property int index
                required property string amountText
                required property list<string> notes
                required property list<int> times

                visible: index < offers.room
                objectName: "offer-" + index
                width: (offers.width - (offers.room - 1) * Theme.gap) / offers.room
                height: 17 * Theme.mm
                radius: Theme.radius
                color: offerTouch.pressed ? Theme.payTint : Theme.surface
                border.width: Theme.hairline
                border.color: Theme.line

                CashKinds {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: (11.5 * Theme.mm - height) / 2
                    kinds: offer.notes
                    times: offer.times
                    room: offer.width - Theme.mm
                }
                Text {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 0.4 * Theme.mm
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: offer.amountText
                    font.pixelSize: Theme.text
                    font.bold: true
                    color: Theme.ink
                }
                MouseArea {
                    id: offerTouch

                    anchors.fill: parent
                    onClicked: root.counter.payOffer(offer.index)
                }
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredHeight: 18 * Theme.mm

        TouchButton {
            objectName: "cash"
            kind: TouchButton.Pay
            symbol: root.nothingToPay ? "check" : "banknote"
            enabled: root.counter.lineCount > 0 && !root.counter.paying
            //: everything is paid by what was laid down before: ends the sale
            text: root.nothingToPay ? qsTr("Finish")
                                      //: pays the exact amount in cash
                                    : qsTr("Cash")
            textSize: Math.min(Theme.priceText * 1.15, root.width / 14) // large writing
            functionKey: 12
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.counter.payExact()
        }
        Repeater {
            model: ["cash", "card", "mobile"]

            TouchButton {
                required property string modelData

                objectName: "pay-" + modelData
                upright: true
                symbol: modelData === "cash" ? "keyboard" : modelData === "card" ? "credit-card" : "smartphone"
                //: another amount of cash, typed
                text: modelData === "cash" ? qsTr("Other")
                                             //: pays by card
                                           : modelData === "card" ? qsTr("Card")
                                                                    //: pays with the phone
                                                                  : qsTr("Phone")
                textSize: Theme.smallText
                functionKey: modelData === "cash" ? 4 : 0
                enabled: root.counter.lineCount > 0 && !root.counter.paying
                Layout.preferredWidth: 14 * Theme.mm
                Layout.fillHeight: true
                onClicked: root.askFor(modelData)
            }
        }
    }
}
