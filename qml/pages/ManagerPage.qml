// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Thirty stalls at a glance, live; one of them item by item and sale by sale.
ColumnLayout {
    id: root

    required property Till till
    readonly property CentreDesk desk: till.centre
    readonly property bool known: desk.asOfText !== "" // the centre has answered once

    spacing: 0

    PageHead {
        //: title of the manager's page
        title: qsTr("All stalls")
        subtitle: root.width < 240 * Theme.mm && root.known ? root.desk.asOfText : root.till.dateText + (root.known ? "  ·  "
                                                                                                 + root.desk.asOfText : "")
        canLeave: false
        Layout.fillWidth: true

        SyncBadge {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.desk.live && !root.desk.asksPassword // otherwise it says as of when it is
            level: "amber"
            //: the manager's page waits for the centre
            text: qsTr("Waiting for the centre")
        }
        Face {
            portrait: root.till.personPortrait
            anchors.verticalCenter: parent.verticalCenter
        }
        TouchButton {
            objectName: "payables"
            visible: root.till.paysArtisans && !root.desk.asksPassword
            textSize: Theme.text
            symbol: "hand-coins"
            //: button to the page of what the house owes its artisans; short
            text: qsTr("Artisans")
            onClicked: root.till.startPayables()
        }
        TouchButton {
            objectName: "shopRules"
            visible: root.till.seesRules && root.desk.live // the centre sets them
            textSize: Theme.text
            symbol: "clipboard-list"
            //: button to the rules of the shop: rounding, duty, days, limits; very short
            text: qsTr("Rules")
            onClicked: root.till.startRules()
        }
        TouchButton {
            objectName: "shopPrices"
            visible: root.till.seesRules && root.desk.live // the centre sets them
            textSize: Theme.text
            symbol: "tags"
            //: button to promotions, price lists and the head of invoices; very short
            text: qsTr("Prices")
            onClicked: root.till.startPrices()
        }
        TouchButton {
            objectName: "centrePeople"
            visible: root.desk.live // the centre decides about them
            symbol: root.till.setsRights ? "users" : "lock"
            onClicked: root.till.startRights()
        }
        TouchButton {
            objectName: "workHere"
            textSize: Theme.text
            symbol: "store"
            //: a manager goes to work at this till
            text: qsTr("To the counter")
            onClicked: root.till.workHere()
        }
        TouchButton {
            objectName: "managerLanguage"
            symbol: "languages"
            onClicked: root.till.speakNext()
        }
        TouchButton {
            objectName: "managerLeave"
            symbol: "log-out"
            onClicked: root.till.signOut()
        }
    }
    NoticeBar {
        lasting: !root.desk.live && !root.desk.asksPassword // of the line: until the centre answers
        text: root.desk.complaint
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        onDismissed: root.desk.forgetComplaint()
    }
    WhenWanted {
        wanted: root.desk.asksPassword
        Layout.fillWidth: true
        Layout.fillHeight: true

        PasswordDoor {
            desk: root.desk
        }
    }
    RowLayout {
        visible: !root.desk.asksPassword
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.margins: Theme.gap

        FigureCard {
            objectName: "figureToday"
            opens: true
            onOpened: root.till.takings.begin()
            //: the manager's figure: sales of all stalls today
            title: qsTr("Sold today")
            figure: root.known ? root.desk.totalText : "…"
            unit: root.till.currency
            strong: true
            Layout.fillWidth: true
            Layout.preferredWidth: 6
        }
        FigureCard {
            objectName: "figureReceipts"
            opens: true
            onOpened: root.till.centreLog.begin()
            //: the manager's figure: number of receipts today; a touch opens what happened at all stalls; very short
            title: qsTr("Receipts, events")
            figure: root.known ? root.desk.receiptsText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
        FigureCard {
            objectName: "stallsNowOpen"
            opens: true
            onOpened: root.till.stalls.begin()
            //: the manager's figure: stalls that have their day open, of all
            title: qsTr("Stalls open")
            figure: root.known ? root.desk.openStallsText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 5
        }
        FigureCard {
            objectName: "places"
            opens: true
            onOpened: root.till.places.begin("places")
            //: the manager's figure: value of all stock at today's prices
            title: qsTr("Stock at tag prices")
            figure: root.known ? root.desk.stockText : "…"
            unit: root.till.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 6
        }
        FigureCard {
            objectName: "toDecide"
            opens: true
            onOpened: root.till.places.begin("doubts")
            //: the manager's figure: conflicts that wait for a decision
            title: qsTr("To decide")
            figure: root.known ? root.desk.exceptions : "…"
            warning: root.desk.exceptions > 0
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
    }
    RowLayout {
        visible: !root.desk.asksPassword
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.gap
        Layout.topMargin: 0

        StallList {
            desk: root.desk
            Layout.fillHeight: true
            Layout.preferredWidth: 0.46 * root.width
            Layout.maximumWidth: 0.46 * root.width
        }
        StallDetail {
            till: root.till
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
