// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One amount: what the house owes the artisan, as money; since when, and when it can be fetched.
ColumnLayout {
    id: root

    required property ArtisanDesk desk
    required property string currency

    spacing: Theme.gap

    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 1
    }
    Label {
        //: above the amount that the house owes the artisan
        text: root.desk.owesUs ? qsTr("You owe the house")
                                 //: above the amount that the house owes the artisan
                               : qsTr("The house owes you")
        font.pixelSize: Theme.titleText
        horizontalAlignment: Text.AlignHCenter
        color: Theme.softInk
        Layout.fillWidth: true
        Layout.preferredHeight: 8 * Theme.mm
    }
    Money {
        objectName: "owed"
        amount: root.desk.owedText
        currency: root.currency
        size: Theme.hugeText * (root.height < 70 * Theme.mm ? 1 : 1.2)
        Layout.alignment: Qt.AlignHCenter
    }
    CashPile {
        cash: root.desk.owedCash
        noteWidth: 32 * Theme.mm
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 16 * Theme.mm
        Layout.maximumHeight: implicitHeight
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

        DayChip { // a second amount only where it is another one
            objectName: "payable"
            visible: root.desk.canBePaid
            symbol: "coins"
            //: of the owed money, what can be paid out today
            title: qsTr("Can be paid today")
            day: root.desk.payableText
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
}
