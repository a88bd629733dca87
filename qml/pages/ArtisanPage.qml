// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The artisan's own: what is owed, drawn as money; the pieces and where they are; what sold; what
// was paid. One thing at a time, pictures before words, and all of it aloud for whoever wishes.
Item {
    id: root

    required property Till till
    readonly property ArtisanDesk desk: till.artisan
    readonly property bool opened: slips.count + pieces.count > 0

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHead {
            title: root.desk.artisanName
            subtitle: root.desk.communeName
            Layout.fillWidth: true
            onLeaving: root.till.signOut()

            Face {
                portrait: root.desk.portrait
                size: 12 * Theme.mm
            }
            TouchButton {
                objectName: "aloud"
                kind: TouchButton.Primary
                symbol: root.desk.aloud ? "volume-x" : "volume-2"
                //: button: nothing is said aloud any more; very short
                text: root.desk.aloud ? qsTr("Silent")
                                        //: button: says aloud what the page shows, for whoever does not read; very short
                                      : qsTr("Aloud")
                onClicked: root.desk.speakAloud(!root.desk.aloud)
            }
            TouchButton {
                objectName: "artisanLanguage"
                symbol: "languages"
                onClicked: root.till.speakNext()
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.margins: Theme.wideGap
            Layout.preferredHeight: 20 * Theme.mm

            Repeater {
                model: ["owed", "goods", "sales", "payouts"]

                TouchButton {
                    required property string modelData

                    objectName: "tab-" + modelData
                    upright: true
                    symbol: {
                        switch (modelData) {
                        case "owed":
                            return "hand-coins";
                        case "goods":
                            return "package-open";
                        case "sales":
                            return "shopping-basket";
                        default:
                            return "circle-check";
                        }
                    }
                    text: {
                        switch (modelData) {
                        case "owed":
                            //: artisan's tab: the money that is owed
                            return qsTr("My money");
                        case "goods":
                            //: artisan's tab: pieces on sale
                            return qsTr("My pieces");
                        case "sales":
                            //: artisan's tab: what was sold
                            return qsTr("Sold");
                        default:
                            //: artisan's tab: what was paid out
                            return qsTr("Paid to me");
                        }
                    }
                    chosen: root.desk.view === modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.fillHeight: true
                    onClicked: root.desk.look(modelData)
                }
            }
        }
        Rectangle { // right above the figures, which are less than the centre knows of
            objectName: "onlyHere"
            visible: root.desk.onlyHere
            radius: Theme.radius
            color: Theme.amberTint
            border.width: Theme.hairline
            border.color: Theme.amber
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wideGap
            Layout.rightMargin: Theme.wideGap
            Layout.bottomMargin: Theme.gap
            Layout.preferredHeight: Math.max(Theme.touch, why.implicitHeight + Theme.gap)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Icon {
                    name: "cloud-off"
                    color: Theme.amber
                    size: 9 * Theme.mm
                }
                Label {
                    //: on the artisan's page without a line to the centre, before the sentence that says why: what is shown is of this stall alone
                    text: qsTr("At this stall")
                    color: Theme.amber
                    font.pixelSize: Theme.strongText
                    font.bold: true
                }
                Label {
                    id: why

                    //: the artisan's page without a line to the centre
                    text: qsTr("The centre cannot be reached: this is what this stall knows.")
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }
        }

        MoneyView {
            visible: !root.opened && root.desk.view === "owed"
            desk: root.desk
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.wideGap
        }
        ListView {
            id: goods

            visible: !root.opened && root.desk.view === "goods"
            clip: true
            spacing: Theme.gap
            model: root.desk.goods
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.wideGap
            Layout.rightMargin: Theme.wideGap

            delegate: PieceRow {
                id: piece

                required property int index
                required picture
                required property string itemName
                required property string whereText
                required symbol
                required property bool onSale
                required property string priceText
                required property string countText
                required property bool several

                width: ListView.view.width
                title: itemName + (several ? "  ×\u00a0" + countText : "")
                detail: whereText
                symbolColor: onSale ? Theme.softInk : Theme.amber
                amount: priceText
                objectName: "piece-" + index
                touchable: true
                onTouched: root.desk.openPiece(index)
            }

            EmptyHint {
                visible: goods.count === 0
                anchors.centerIn: parent
                width: 80 * Theme.mm
                symbol: "package-open"
                //: the house has nothing of the artisan's
                text: qsTr("Nothing of yours is here now")
            }
        }
        ListView {
            id: sold

            visible: !root.opened && root.desk.view === "sales"
            clip: true
            spacing: Theme.gap
            model: root.desk.sales
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.wideGap
            Layout.rightMargin: Theme.wideGap

            delegate: PieceRow {
                id: sale

                required property int index
                required picture
                required property string itemName
                required property string stallName
                required property string dateText
                required property string paidText
                required property string shareText
                required property bool settled
                required property bool givenBack
                required property string backText

                width: ListView.view.width
                title: itemName
                //: what a buyer paid for a piece
                detail: dateText + " · " + stallName + " · " + (backText !== "" ? backText : qsTr("sold for %1").arg(paidText))
                symbol: givenBack ? "undo-2" : settled ? "circle-check" : "clock"
                symbolColor: givenBack ? Theme.danger : settled ? Theme.pay : Theme.amber
                amount: shareText
                objectName: "sold-" + index
                touchable: true
                onTouched: root.desk.openSale(index)
            }

            EmptyHint {
                visible: sold.count === 0
                anchors.centerIn: parent
                width: 80 * Theme.mm
                //: nothing of the artisan's was sold yet
                text: qsTr("Nothing sold yet")
            }
        }
        ListView {
            id: payouts

            visible: !root.opened && root.desk.view === "payouts"
            clip: true
            spacing: Theme.gap
            model: root.desk.payouts
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.wideGap
            Layout.rightMargin: Theme.wideGap

            delegate: PieceRow {
                id: payout

                required property string dateText
                required property string amountText
                required property string method

                width: ListView.view.width
                title: dateText
                //: how an artisan was paid: in cash
                detail: method === "cash" ? qsTr("In cash")
                                            //: how an artisan was paid: to a postal account
                                          : method === "postal_account" ? qsTr("To the postal account")
                                                                          //: how an artisan was paid: by phone or bank
                                                                        : qsTr("By transfer")
                symbol: "hand-coins"
                symbolColor: Theme.pay
                amount: amountText
            }

            EmptyHint {
                visible: payouts.count === 0
                anchors.centerIn: parent
                width: 80 * Theme.mm
                symbol: "hand-coins"
                //: the artisan was not paid yet
                text: qsTr("Nothing paid out yet")
            }
        }

        Item {
            id: place

            visible: root.opened
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: slips

                model: root.desk.slip

                SaleSlip {
                    anchors.fill: parent
                    cash: root.desk.slipCash
                    onClosed: root.desk.close()
                }
            }
            Repeater {
                id: pieces

                model: root.desk.piece

                PieceView {
                    anchors.fill: parent
                    currency: root.till.currency
                    cash: root.desk.pieceCash
                    onClosed: root.desk.close()
                }
            }
        }
    }
}
