// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat
import Touat.Till

// The cart, and in its place, when it is time for them, the open line, the payment that needs a
// number, and what to give back.
Rectangle {
    id: root

    required property Till till
    readonly property Counter counter: till.counter
    readonly property IntakeDesk intake: till.intake
    property string paying: "" // "cash", "card", "mobile": which payment asks for a number
    property bool waiting: false // the baskets that wait are looked at
    property bool reducing: false // the whole sale is reduced

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
            root.reducing = false;
        }
        function onFlashed() {
            root.intake.close(); // a tile was touched: that is sold instead
            root.waiting = false;
            root.reducing = false;
        }
        function onBasketChanged() {
            if (root.counter.lineCount === 0)
                root.paying = "";
        }
    }
    CartPanel {
        id: panel

        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: !root.intake.open && !root.counter.done && root.counter.openLine < 0 && root.paying === "" && !root.reducing && !root.waiting
        till: root.till
        cursor: root.cursor
        onAskFor: kind => {
            root.counter.forgetComplaint();
            root.paying = kind;
        }
        onReduceWanted: {
            root.counter.forgetComplaint();
            root.reducing = true;
        }
    }
    ReducePanel {
        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: root.reducing && !root.intake.open && !root.counter.done && root.counter.openLine < 0
        counter: root.counter
        onClosed: root.reducing = false
    }
    ParkedSheet {
        anchors.fill: parent
        visible: root.waiting && !root.intake.open
        z: 1
        till: root.till
        onClosed: root.waiting = false
    }
    LinePanel {
        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: !root.intake.open && !root.counter.done && root.counter.openLine >= 0
        till: root.till
    }
    TenderPanel {
        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: !root.intake.open && !root.counter.done && root.counter.openLine < 0 && root.paying !== ""
        counter: root.counter
        currency: root.till.currency
        kind: root.paying
        onCancelled: root.paying = ""
    }
    DonePanel {
        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: root.counter.done && !root.intake.open
        till: root.till
    }
    IntakePanel {
        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: root.intake.open
        till: root.till
    }
    PriceDoubt {
        anchors.fill: parent
        z: 2
        prices: root.till.prices
    }
}
