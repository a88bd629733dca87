// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The customers who were found, with what each owes.
ListView {
    id: list

    required property CustomersDesk desk
    required property string currency

    signal touched(row: int)

    clip: true
    spacing: Theme.mm
    model: desk.found
    boundsBehavior: Flickable.StopAtBounds

    delegate: TouchCard {
        id: customer

        required property int index
        required property string customerName
        required property string phone
        required property string owedText
        required property bool late

        objectName: "customer-" + index
        width: list.width
        height: 14 * Theme.rowMm
        onTouched: list.touched(customer.index)

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.wideGap
            anchors.rightMargin: Theme.wideGap
            spacing: Theme.gap

            Icon {
                name: "user-round"
                color: Theme.softInk
            }
            Label {
                visible: text !== ""
                text: customer.customerName
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            CodeText {
                code: customer.phone
                Layout.fillWidth: customer.customerName === ""
            }
            Icon {
                visible: customer.late
                name: "circle-alert"
                color: Theme.danger
            }
            ColumnLayout {
                visible: customer.owedText !== ""
                spacing: 0

                Label {
                    //: in a row, above an amount: what a customer owes the shop
                    text: qsTr("Owes")
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.alignment: Qt.AlignRight
                }
                Money {
                    amount: customer.owedText
                    currency: list.currency
                    color: customer.late ? Theme.danger : Theme.accent
                    size: Theme.strongText
                    Layout.alignment: Qt.AlignRight
                }
            }
        }
    }
    EmptyHint {
        visible: list.count === 0
        anchors.centerIn: parent
        width: Math.min(80 * Theme.mm, list.width)
        symbol: "users"
        //: no customer is known yet
        text: list.desk.searchText === "" ? qsTr("No customer yet")
                                            //: no customer matches what was typed
                                          : qsTr("Nobody of that name or number")
    }
}
