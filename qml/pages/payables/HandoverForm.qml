// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// How much, of which goods, how and why.
RowLayout {
    id: root

    required property HandoverDesk desk
    required property string currency
    readonly property bool wired: desk.asksMethod && desk.method !== "cash"

    spacing: Theme.wideGap

    onVisibleChanged: {
        if (visible && !desk.asking && desk.amountText === "") {
            note.text = "";
            reference.text = "";
        }
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: goods

            visible: root.desk.asksGoods
            clip: true
            spacing: Theme.mm
            model: root.desk.goods
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: row

                required property int index
                required property string itemName
                required property string picture
                required property string countText
                required property string priceText

                width: ListView.view.width
                height: 17 * Theme.rowMm
                radius: Theme.radius
                color: root.desk.goodsRow === index ? Theme.primaryTint : Theme.surface
                border.width: root.desk.goodsRow === index ? 2 * Theme.hairline : 0
                border.color: Theme.primary

                MouseArea {
                    objectName: "handoverGoods-" + row.index
                    anchors.fill: parent
                    onClicked: root.desk.chooseGoods(row.index)
                }
                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    spacing: Theme.gap

                    Image {
                        source: row.picture
                        asynchronous: true
                        sourceSize.width: Math.round(16 * Theme.mm)
                        sourceSize.height: Math.round(11 * Theme.mm)
                        Layout.preferredWidth: 16 * Theme.mm
                        Layout.preferredHeight: 11 * Theme.mm
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: row.itemName
                            font.bold: true
                            wrapMode: Text.WordWrap // large writing
                            maximumLineCount: 2
                            fontSizeMode: Text.Fit
                            minimumPixelSize: Theme.leastText
                            verticalAlignment: Text.AlignVCenter
                            Layout.fillWidth: true
                            Layout.preferredHeight: 10 * Theme.rowMm
                        }
                        Label {
                            text: row.countText
                            font.pixelSize: Theme.smallText
                            color: Theme.softInk
                            Layout.fillWidth: true
                            Layout.preferredHeight: 5 * Theme.rowMm
                        }
                    }
                    Text {
                        text: row.priceText
                        textFormat: Text.PlainText
                        font.pixelSize: Theme.strongText
                        font.bold: true
                        color: Theme.ink
                    }
                }
            }

            EmptyHint {
                visible: goods.count === 0 && !root.desk.busy
                anchors.centerIn: parent
                width: 70 * Theme.mm
                symbol: "package"
                //: there are no goods on the shelf that could be given or bought
                text: qsTr("No such goods are on the shelf here")
            }
        }
        CashPile {
            visible: !root.desk.asksGoods
            cash: root.desk.cash
            noteWidth: 26 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: root.desk.asksRent
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "rentWhole"
                textSize: Theme.text
                //: rent is charged for all of this month; short
                text: qsTr("The whole month")
                chosen: root.desk.wholeMonth
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.chargeWhole(true)
            }
            TouchButton {
                objectName: "rentRest"
                textSize: Theme.text
                //: rent is charged from today until the end of the month; short
                text: qsTr("From today on")
                chosen: !root.desk.wholeMonth
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.chargeWhole(false)
            }
            TouchButton {
                objectName: "rentVat"
                textSize: Theme.text
                symbol: root.desk.vat ? "check" : ""
                //: VAT comes on top of the rent; short
                text: qsTr("VAT on top")
                chosen: root.desk.vat
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.chargeVat(!root.desk.vat)
            }
        }
        RowLayout {
            visible: root.desk.asksMethod
            spacing: Theme.gap
            Layout.fillWidth: true

            PayoutMethods {
                method: root.desk.method
                Layout.fillWidth: true
                onChosen: method => root.desk.payBy(method)
            }
        }
        RowLayout {
            visible: root.desk.asksDrawer
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "handoverSafe"
                symbol: "lock"
                textSize: Theme.text
                //: where cash for or from an artisan is kept; very short
                text: qsTr("Safe")
                chosen: !root.desk.drawer
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.useDrawer(false)
            }
            TouchButton {
                objectName: "handoverDrawer"
                symbol: "wallet"
                textSize: Theme.text
                //: where cash for or from an artisan is kept; very short
                text: qsTr("Drawer")
                chosen: root.desk.drawer
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.useDrawer(true)
            }
        }
        Flow {
            visible: root.desk.reasons.length > 0
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: root.desk.reasons

                TouchButton {
                    required property int index
                    required property string modelData

                    objectName: "handoverWhy-" + index
                    textSize: Theme.text
                    text: modelData
                    chosen: note.text === modelData
                    onClicked: note.text = modelData
                }
            }
        }
        Field {
            id: note

            objectName: "handoverNote"
            visible: root.desk.reasons.length > 0
            //: a few words about why an artisan gets money or goods
            hint: qsTr("Why?")
            maximumLength: 80
            Layout.fillWidth: true
        }
        Field {
            id: reference

            objectName: "handoverReference"
            visible: root.wired
            //: number that proves a transfer of money by bank or telephone
            hint: qsTr("Reference of the transfer")
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.preferredWidth: 84 * Theme.mm
        Layout.maximumWidth: 84 * Theme.mm
        Layout.fillHeight: true

        Label {
            visible: root.desk.asksRent
            //: above the amount that is typed: what a stall pays for its place
            text: qsTr("Rent of a month")
            color: Theme.softInk
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Rectangle {
                visible: root.desk.asksQuantity
                color: Theme.well
                radius: Theme.radius
                border.width: root.desk.fillsQuantity ? 2 * Theme.hairline : 0
                border.color: Theme.primary
                Layout.preferredWidth: 28 * Theme.mm
                Layout.preferredHeight: 12 * Theme.mm

                Label {
                    anchors.centerIn: parent
                    text: Theme.signed("×", root.desk.quantityText === "" ? "…" : root.desk.quantityText)
                    font.pixelSize: Theme.titleText
                    font.bold: true
                }
                MouseArea {
                    objectName: "handoverQuantity"
                    anchors.fill: parent
                    onClicked: root.desk.fill(true)
                }
            }
            Rectangle {
                color: Theme.well
                radius: Theme.radius
                border.width: root.desk.asksAmount && !root.desk.fillsQuantity ? 2 * Theme.hairline : 0
                border.color: Theme.primary
                Layout.fillWidth: true
                Layout.preferredHeight: 12 * Theme.mm

                TypedAmount {
                    anchors.centerIn: parent
                    typed: root.desk.amountText
                    currency: root.currency
                }
                MouseArea {
                    objectName: "handoverAmount"
                    anchors.fill: parent
                    onClicked: root.desk.fill(false)
                }
            }
        }
        Keypad {
            visible: root.visible
            enabled: root.desk.fillsQuantity || root.desk.asksAmount
            decimal: root.desk.measured
            //: goes from the form to the question before money moves
            enterText: qsTr("Go on")
            canEnter: root.desk.ready && (!root.wired || reference.text.trim() !== "")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 5 * 10 * Theme.mm + 4 * Theme.gap
            typed: root.desk.typedText
            onWritten: number => root.desk.type(number)
            onEnter: root.desk.ask(note.text, reference.text)
        }
    }
}
