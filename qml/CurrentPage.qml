// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat.Till

// The page that it is time for. The counter, where most come from signing in, is made while the PIN is
// typed, and in one go: what is made in slices lays the children of a layout on each other.
FocusScope {
    id: root

    required property Till till

    readonly property string wanted: {
        switch (root.till.stage) {
        case Till.Faulted:
            return "FaultPage";
        case Till.Joining:
            return "JoinPage";
        case Till.SigningIn:
            return "SignInPage";
        case Till.OpeningDay:
            return "OpenDayPage";
        case Till.Selling:
            return "SellPage";
        case Till.ClosingDay:
            return "CloseDayPage";
        case Till.MovingCash:
            return "CashPage";
        case Till.TakingBack:
            return "ReturnsPage";
        case Till.KeepingOrders:
            return "OrdersPage";
        case Till.KeepingGoods:
            return "GoodsPage";
        case Till.KnowingCustomers:
            return "CustomersPage";
        case Till.SettingPrinter:
            return "PrinterPage";
        case Till.Reporting:
            return "ReportPage";
        case Till.LookingAtReceipts:
            return "ReceiptsPage";
        case Till.ReadingLog:
            return "LogPage";
        case Till.SettingRights:
            return "RightsPage";
        case Till.SettingRules:
            return "RulesPage";
        case Till.SettingPrices:
            return "PricesPage";
        case Till.SettingLook:
            return "LookPage";
        case Till.Managing:
            return "ManagerPage";
        case Till.ArtisanLooking:
            return "ArtisanPage";
        case Till.PayingArtisans:
            return "PayablesPage";
        case Till.Comforting:
            return "ComfortPage";
        default:
            return "";
        }
    }
    readonly property bool ready: page.status === Loader.Ready || counter.visible

    onWantedChanged: show()
    onTillChanged: show() // the same page of the other till

    readonly property bool counterIsNext: wanted === "SignInPage" && till.signIn.chosen

    function show() {
        const selling = wanted === "SellPage";
        if (selling)
            counter.make();
        else
            counter.source = "";
        if (wanted === "" || selling)
            page.source = "";
        else
            page.setSource("pages/" + wanted + ".qml", {
                till: till
            });
        if (selling)
            counter.forceActiveFocus();
    }

    Loader {
        id: page

        anchors.fill: parent
        focus: !counter.visible
        onLoaded: forceActiveFocus()
    }
    Loader {
        id: counter

        property Till of: null

        function make() {
            if (status === Loader.Ready && of === root.till)
                return;
            of = root.till;
            setSource("pages/SellPage.qml", {
                till: root.till
            });
        }

        anchors.fill: parent
        visible: root.wanted === "SellPage"
        focus: visible
    }
    Timer { // after the keys to type it with were shown
        interval: 30
        running: root.counterIsNext
        onTriggered: counter.make()
    }
}
