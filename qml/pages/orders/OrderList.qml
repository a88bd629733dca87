// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What is kept, to be made, offered or to be delivered: whose, until when, and how much is paid.
ColumnLayout {
    id: root

    required property Till till
    readonly property OrdersDesk desk: till.orders

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: ["", "layaway", "made_to_order", "quote", "delivery"]

            KindButton {
                required property string modelData

                objectName: "show-" + modelData
                orderKind: modelData
                chosen: root.desk.shownKind === modelData
                Layout.fillWidth: true
                onClicked: root.desk.show(modelData)
            }
        }
    }
    ListView {
        id: list

        objectName: "orders"
        clip: true
        spacing: Theme.mm
        model: root.desk.orders
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TouchCard {
            id: order

            required property int index
            required property string kind
            required property string itemName
            required property string picture
            required property string moreText
            required property string buyer
            required property string dueText
            required property bool late
            required property int paidPercent
            required property string leftText
            required property string totalText

            objectName: "order-" + index
            width: list.width
            height: 17 * Theme.rowMm
            onTouched: root.desk.choose(order.index)

            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.mm
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Item {
                    Layout.preferredWidth: 17 * Theme.mm
                    Layout.preferredHeight: 15 * Theme.mm

                    Image {
                        anchors.fill: parent
                        source: order.picture
                        sourceSize.width: Math.round(width)
                        sourceSize.height: Math.round(height)
                    }
                    Icon {
                        visible: order.picture === ""
                        anchors.centerIn: parent
                        name: "pencil"
                        color: Theme.accent
                        size: 9 * Theme.mm
                    }
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: order.itemName + (order.moreText === "" ? "" : "  " + order.moreText)
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        text: order.buyer
                        color: Theme.softInk
                        Layout.fillWidth: true
                    }
                }
                Icon {
                    visible: order.dueText !== ""
                    name: "calendar-days"
                    color: order.late ? Theme.danger : Theme.softInk
                    size: 5.5 * Theme.mm
                }
                Label {
                    text: order.dueText
                    color: order.late ? Theme.danger : Theme.ink
                    font.bold: order.late
                    Layout.preferredWidth: 26 * Theme.mm
                }
                ColumnLayout {
                    spacing: Theme.mm
                    Layout.preferredWidth: 50 * Theme.mm
                    Layout.maximumWidth: 50 * Theme.mm

                    RowLayout {
                        Layout.fillWidth: true

                        Label {
                            //: before the amount that is still to be paid on an order; very short
                            text: order.paidPercent > 0 ? qsTr("left") : ""
                            color: Theme.softInk
                            Layout.fillWidth: true
                        }
                        Money {
                            amount: order.paidPercent > 0 ? order.leftText : order.totalText
                            currency: root.till.currency
                            size: Theme.strongText
                        }
                    }
                    PaidBar {
                        visible: order.kind === "layaway" || order.kind === "made_to_order"
                        percent: order.paidPercent
                        Layout.fillWidth: true
                    }
                }
            }
        }
        EmptyHint {
            visible: list.count === 0
            anchors.centerIn: parent
            width: 110 * Theme.mm
            symbol: "piggy-bank"
            //: there is no open order
            text: qsTr("Nothing is kept for anybody. Put goods in the basket, then touch More and Keep.")
        }
    }
}
