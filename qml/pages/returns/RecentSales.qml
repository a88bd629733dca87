// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The receipts of today, the newest first.
ListView {
    id: root

    required property Till till
    readonly property ReturnsDesk desk: till.returns

    objectName: "recentSales"
    clip: true
    spacing: Theme.mm
    model: root.desk.recent
    boundsBehavior: Flickable.StopAtBounds

    delegate: TouchCard {
        id: sale

        required property int index
        required property string number
        required property string timeText
        required property string itemName
        required property string moreText
        required property string backAgain // "all" of it, "part" of it, or ""
        required property string amountText

        objectName: "sale-" + index
        width: root.width
        height: 14 * Theme.rowMm
        onTouched: root.desk.choose(sale.index)

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.wideGap
            anchors.rightMargin: Theme.wideGap
            spacing: Theme.wideGap

            Label {
                text: sale.timeText
                color: sale.backAgain === "all" ? Theme.softInk : Theme.ink
                font.bold: true
                Layout.preferredWidth: 16 * Theme.mm
            }
            Label {
                text: sale.itemName + (sale.moreText === "" ? "" : "  " + sale.moreText)
                color: sale.backAgain === "all" ? Theme.softInk : Theme.ink
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Icon {
                visible: sale.backAgain !== ""
                name: "undo-2"
                color: Theme.accent
                size: 5 * Theme.mm
            }
            Label {
                objectName: "backAgain"
                visible: sale.backAgain !== ""
                //: of a sale in a list: all of it came back already; short
                text: sale.backAgain === "all" ? qsTr("taken back")
                                                 //: of a sale in a list: some of it came back already; short
                                               : qsTr("partly back")
                color: Theme.accent
            }
            Label {
                text: sale.number
                color: Theme.softInk
                font.pixelSize: Theme.smallText
            }
            Money {
                amount: sale.amountText
                currency: root.till.currency
                color: sale.backAgain === "all" ? Theme.softInk : Theme.ink
            }
        }
    }
    EmptyHint {
        visible: root.count === 0
        anchors.centerIn: parent
        width: 90 * Theme.mm
        symbol: "receipt-text"
        //: there is no sale today that could come back
        text: qsTr("No sale today. Scan the code on the receipt.")
    }
}
