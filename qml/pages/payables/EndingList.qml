// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat
import Touat.Till

// Contracts of which the term ends within a month or is over, the most urgent first. What is left goes
// home or the contract is renewed; silence makes nothing the shop's.
ListView {
    id: root

    required property PayablesDesk desk

    clip: true
    spacing: Theme.mm
    model: desk.ending
    boundsBehavior: Flickable.StopAtBounds

    delegate: AccountRow {
        required property int index
        required property string artisanName
        required property string communeName
        required property string stallText
        required property string endsText
        required property string kindsText
        required property int daysLeft

        objectName: "ending-" + index
        width: ListView.view.width
        title: artisanName
        //: of a contract that ends: the stall, and how many kinds of goods are still there
        detail: communeName + " · " + stallText + " · " + qsTr("kinds of goods: %1").arg(kindsText)
        //: a contract is over since so many days
        amount: daysLeft < 0 ? qsTr("over: %1 d").arg(-daysLeft)
                               //: a contract ends today
                             : daysLeft === 0 ? qsTr("today")
                                                //: a contract ends in so many days
                                              : qsTr("in %1 d").arg(daysLeft)
        amountColor: daysLeft < 0 ? Theme.danger : daysLeft <= 7 ? Theme.amber : Theme.ink
        mark: daysLeft < 0 ? "triangle-alert" : "calendar-days"
        markColor: daysLeft < 0 ? Theme.danger : daysLeft <= 7 ? Theme.amber : Theme.softInk
        onTouched: root.desk.openOfEnding(index)
    }

    EmptyHint {
        visible: root.count === 0 && root.desk.known
        anchors.centerIn: parent
        width: 70 * Theme.mm
        symbol: "calendar-days"
        //: no contract with goods here ends within a month
        text: qsTr("No contract ends within a month")
    }
}
