// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat
import Touat.Till

// The cart, and in its place, when it is time for them, the payment that needs a number and what to give
// back. What is asked about a line or the whole sale stands beside it.
Rectangle {
    id: root

    required property Till till
    readonly property Counter counter: till.counter
    readonly property IntakeDesk intake: till.intake
    property string paying: "" // "cash", "card", "mobile": which payment asks for a number
    property bool waiting: false // the baskets that wait are looked at
    property string about: "" // "sale", "buyer": what is asked beside the cart
    readonly property bool lineOpen: counter.openLine >= 0 && !counter.done && !intake.open
    readonly property bool saleOpen: about === "sale" && !lineOpen && !counter.done && !intake.open
    readonly property bool buyerOpen: about === "buyer" && !lineOpen && !counter.done && !intake.open

    readonly property bool hidden: intake.open || waiting || till.prices.asking // something stands in its place

    signal searchWanted

    function ask(about: string) {
        counter.forgetComplaint();
        counter.close();
        root.about = root.about === about ? "" : about;
    }

    onPayingChanged: if (paying !== "")
        counter.beginToPay()

    property alias lines: panel.lines
    property bool cursor: false // the arrows of a keyboard walk through the lines

    color: Theme.sand

    Rectangle {
        x: root.x > 0 ? 0 : root.width - width
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
    Connections {
        target: root.counter

        function onDoneChanged() {
            root.paying = "";
            root.about = "";
        }
        function onFlashed() {
            root.intake.close(); // a tile was touched: that is sold instead
            root.waiting = false;
            root.about = "";
        }
        function onBasketChanged() {
            if (root.counter.lineCount === 0) {
                root.paying = "";
                if (root.about === "sale")
                    root.about = "";
            }
        }
        function onOpenLineChanged() {
            if (root.counter.openLine >= 0)
                root.about = "";
        }
    }
    CartPanel {
        id: panel

        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: !root.intake.open && !root.counter.done && !root.waiting && (root.paying === "" || root.lineOpen)
        till: root.till
        cursor: root.cursor
        aside: root.lineOpen || root.saleOpen || root.buyerOpen
        onSearchWanted: root.searchWanted()
        onAskFor: kind => {
            root.counter.forgetComplaint();
            root.counter.close();
            root.about = "";
            root.paying = kind;
        }
        onReduceWanted: root.ask("sale")
        onBuyerWanted: root.ask("buyer")
    }
    WhenWanted {
        anchors.fill: parent
        wanted: root.waiting && !root.intake.open
        z: 1

        ParkedSheet {
            till: root.till
            onClosed: root.waiting = false
        }
    }
    WhenWanted {
        anchors.fill: parent
        anchors.margins: Theme.gap
        wanted: !root.intake.open && !root.counter.done && root.counter.openLine < 0 && root.paying !== ""

        TenderPanel {
            counter: root.counter
            currency: root.till.currency
            kind: root.paying
            onCancelled: root.paying = ""
            onParted: {
                root.paying = "";
                young.begin();
            }
        }
    }
    WhenWanted {
        anchors.fill: parent
        anchors.margins: Theme.gap
        wanted: root.counter.done && !root.intake.open

        DonePanel {
            till: root.till
            onSearchWanted: root.searchWanted()
        }
    }
    WhenWanted {
        anchors.fill: parent
        anchors.margins: Theme.gap
        wanted: root.intake.open

        IntakePanel {
            till: root.till
        }
    }
    WhenWanted {
        anchors.fill: parent
        z: 2
        wanted: root.till.prices.asking

        PriceDoubt {
            prices: root.till.prices
        }
    }
    // The second touch of a nervous finger takes a part, and must not pay the rest; nor pay the basket that waited
    // where the page before showed it.
    DeafMoment {
        id: young

        anchors.fill: parent
        Component.onCompleted: {
            if (root.counter.lineCount > 0)
                begin();
        }
    }
}
