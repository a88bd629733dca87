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

    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 1
    }
    RowLayout {
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Sum { // a second amount only where it is another one
            objectName: "payable"
            visible: root.partly
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
    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 1
    }

    component Sum: ColumnLayout {
        id: sum

        required property string symbol
        required property color tint
        required property string title
        required property string amount
        required property string currency
        required property real size
        required property QtObject cash // a model: picture, note, count; or null

        spacing: Theme.gap
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.fillHeight: cash !== null
        Layout.preferredWidth: 1
        // Half of the page each, whatever was in them when they were measured.
        Layout.minimumWidth: 1
        Layout.maximumWidth: Number.POSITIVE_INFINITY

        RowLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignHCenter

            Icon {
                name: sum.symbol
                color: sum.tint
                size: 9 * Theme.mm
            }
            Label {
                text: sum.title
                font.pixelSize: Theme.titleText
                color: Theme.softInk
                Layout.preferredHeight: 8 * Theme.mm
            }
        }
        Item { // a row tells its width too late for the layout when another amount comes
            Layout.preferredHeight: 1.05 * sum.size
            Layout.fillWidth: true

            Money {
                id: figure

                anchors.horizontalCenter: parent.horizontalCenter
                amount: sum.amount
                currency: sum.currency
                size: sum.size
            }
        }
        CashPile {
            visible: sum.cash !== null
            cash: sum.cash
            noteWidth: 32 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 16 * Theme.mm
            Layout.maximumHeight: implicitHeight
        }
    }
}
