// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What the house owes the artisan, as money; where less can be had today, that as money, and both figures as large and
// each with its picture. Since when, and when it can be fetched.
ColumnLayout {
    id: root

    required property ArtisanDesk desk
    required property string currency
    readonly property bool partly: desk.payableText !== ""
    readonly property int longest: Math.max(desk.owedText.length, desk.payableText.length)
    // In half of the page both are as large as the longer one can be.
    readonly property real share: partly ? (width - Theme.wideGap) / 2 : width
    readonly property real size: partly ? Math.min(Theme.hugeText, share / (0.57 * longest + 1.2))
                                        : Theme.hugeText * (height < 70 * Theme.mm ? 1 : 1.2)

    spacing: Theme.gap

    Item { // no layout: what is in it changes with another amount, and is measured late
        Layout.fillWidth: true
        Layout.fillHeight: true

        Sum { // a second amount only where it is another one
            objectName: "payable"
            visible: root.partly
            anchors.left: parent.left
            width: root.share
            height: parent.height
            symbol: "hand-coins"
            tint: Theme.pay
            //: of the owed money, what can be paid out today
            title: qsTr("Can be paid today")
            amount: root.desk.payableText
            currency: root.currency
            size: root.size
            cash: root.desk.payableCash
        }
        Sum {
            objectName: "owed"
            anchors.right: parent.right
            width: root.share
            height: parent.height
            symbol: root.desk.canBePaid && !root.partly ? "hand-coins" : "house"
            tint: root.desk.canBePaid && !root.partly ? Theme.pay : Theme.accent
            //: above the amount that the house owes the artisan
            title: root.desk.owesUs ? qsTr("You owe the house")
                                      //: above the amount that the house owes the artisan
                                    : qsTr("The house owes you")
            amount: root.desk.owedText
            currency: root.currency
            size: root.size
            cash: root.partly ? null : root.desk.owedCash
        }
    }
    Label {
        visible: root.desk.owesUs
        //: the artisan owes the house: how it is settled
        text: qsTr("It will be taken from what sells next")
        font.pixelSize: Theme.strongText
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 3 * Theme.wideGap
        Layout.alignment: Qt.AlignHCenter

        DayChip {
            objectName: "payable"
            visible: root.desk.canBePaid && !root.partly
            symbol: "coins"
            //: of the owed money, what can be paid out today
            title: qsTr("Can be paid today")
            day: ""
        }
        DayChip {
            visible: root.desk.sinceText !== ""
            symbol: "clock"
            //: on the artisan's page: since when money is owed
            title: qsTr("Since")
            day: root.desk.sinceText
        }
        DayChip {
            visible: root.desk.paydayText !== ""
            symbol: "calendar-days"
            //: on the artisan's page: the day on which money is paid
            title: qsTr("Payday")
            day: root.desk.paydayText
        }
    }

    component Sum: Item {
        id: sum

        required property string symbol
        required property color tint
        required property string title
        required property string amount
        required property string currency
        required property real size
        required property QtObject cash // a model: picture, note, count; or null

        Row {
            id: head

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            spacing: Theme.gap

            Icon {
                name: sum.symbol
                color: sum.tint
                size: 9 * Theme.mm
            }
            Label {
                height: 9 * Theme.mm
                verticalAlignment: Text.AlignVCenter
                text: sum.title
                font.pixelSize: Theme.titleText
                color: Theme.softInk
            }
        }
        Money {
            id: figure

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
            amount: sum.amount
            currency: sum.currency
            size: sum.size
        }
        CashPile {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: figure.bottom
            anchors.topMargin: Theme.wideGap
            height: Math.max(0, Math.min(implicitHeight, sum.height - y))
            visible: sum.cash !== null
            cash: sum.cash
            noteWidth: 32 * Theme.mm
        }
    }
}
