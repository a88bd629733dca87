// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The counter. The cart at the side where reading begins, the tiles beside it, nothing else needed to
// sell.
FocusScope {
    id: root

    required property Till till
    // Only the two regions change sides, and nothing in them.
    readonly property bool cartOnRight: room.cartOnRight
    // What is asked about a line or the sale stands between the cart and a column of tiles, which stays.
    readonly property bool asking: till.item.open || till.counter.variants.open // a tile is looked at
    readonly property bool beside: line.wanted || reduce.wanted || buyer.wanted
    property bool more: false // everything that is not selling
    property bool completing: false // cards of items are filled in
    property bool completesOne: false // one card, with no list behind it
    property bool typesCode: false // a code is typed to sell it
    property bool noting: false // a note is written to the open line
    readonly property bool notesLine: line.wanted && noting
    // Notes want its room, and a keypad more of it than large tiles leave: there they are as wide as usual.
    readonly property real column: notesLine ? 0 : Math.min(Theme.tileWidth, Theme.usualTileWidth) + 2 * Theme.gap

    function closeCode() {
        typesCode = false;
        till.price.stop();
        keys.forceActiveFocus();
    }

    focus: true
    Keys.forwardTo: [keys.inCart ? cart.lines : tiles.grid, keys]

    TopStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        till: root.till
        onLeftSearch: keys.forceActiveFocus()
        onWaitingWanted: cart.waiting = true
        onMoreWanted: {
            root.till.item.close();
            root.till.counter.close();
            cart.about = "";
            root.completing = false;
            root.more = !root.more;
        }
    }
    Connections {
        target: root.till.counter

        function onShownChanged() { // a family or a search: the tiles are wanted
            root.till.item.close();
            root.completing = false;
            root.more = false;
            cart.about = "";
            root.till.counter.close();
        }
        function onOpenLineChanged() {
            if (root.till.counter.openLine < 0)
                return;
            root.till.item.close();
            root.completing = false;
            root.more = false;
        }
    }
    CartSide {
        id: cart

        x: root.cartOnRight ? root.width - width : 0
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        cursor: keys.inCart && Theme.keyNames
        width: room.cartWidth
        till: root.till
        onSearchWanted: {
            root.till.counter.forgetComplaint();
            strip.search();
        }
    }
    BesideCart {
        id: room

        pageWidth: root.width
        pageHeight: root.height
    }
    NoticeBar { // what a till that took another's place may not know (R10)
        id: count

        objectName: "countWanted"
        anchors.left: room.left
        anchors.right: room.right
        anchors.top: strip.bottom
        anchors.margins: Theme.gap
        visible: root.till.count.wanted && tiles.visible && !tiles.narrow
        harmless: true
        lasting: true
        symbol: "clipboard-list"
        //: on the selling page of a till that took the place of another: what is on the shelf may be wrong in the book
        text: qsTr("This till is new here. Count the shelf: what the one before did not send is missing in the book.")
        //: button: goes to the page where goods are counted; short
        actionText: qsTr("Count")
        onAction: {
            root.till.openGoods("count");
            root.till.startGoods();
        }
    }
    TileSide {
        id: tiles

        x: root.cartOnRight ? 0 : root.width - width
        width: root.beside ? root.column : room.width
        anchors.top: count.visible ? count.bottom : strip.bottom
        anchors.bottom: parent.bottom
        narrow: root.beside
        visible: !root.more && !root.completing && !root.asking && !code.wanted && !root.notesLine
        cursor: !keys.inCart && Theme.keyNames
        counter: root.till.counter
        onLookedAt: tile => root.till.item.look(tile)
    }
    WhenWanted {
        anchors.fill: room
        wanted: root.more

        MoreSheet {
            till: root.till
            onClosed: root.more = false
            onCompletionWanted: {
                root.more = false;
                root.completesOne = false;
                root.till.completion.choose(-1);
                root.completing = true;
            }
        }
    }
    WhenWanted {
        anchors.fill: room
        wanted: root.till.counter.variants.open

        VariantSheet {
            grid: root.till.counter.variants
        }
    }
    WhenWanted {
        anchors.fill: room
        wanted: root.till.item.open

        ItemSheet {
            till: root.till
        }
    }
    Connections {
        target: root.till.item

        function onDescribeWanted() {
            root.completesOne = true;
            root.completing = true;
        }
    }
    WhenWanted {
        anchors.fill: room
        wanted: root.completing

        CompletionSheet {
            till: root.till
            one: root.completesOne
            onClosed: root.completing = false
        }
    }
    WhenWanted {
        id: line

        x: room.x + (root.cartOnRight ? root.column : 0)
        width: room.width - root.column
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        wanted: cart.lineOpen && !root.asking
        onWantedChanged: if (!wanted && root.visible)
            keys.forceActiveFocus() // also from a field of its own

        LinePanel {
            till: root.till
            onNotesWanted: wanted => root.noting = wanted
        }
    }
    WhenWanted {
        id: reduce

        x: room.x + (root.cartOnRight ? root.column : 0)
        width: room.width - root.column
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        wanted: cart.saleOpen && !root.asking

        ReducePanel {
            counter: root.till.counter
            onClosed: cart.about = ""
        }
    }
    WhenWanted {
        id: buyer

        x: room.x + (root.cartOnRight ? root.column : 0)
        width: room.width - root.column
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        wanted: cart.buyerOpen && !root.asking
        onWantedChanged: if (!wanted && root.visible)
            keys.forceActiveFocus()

        BuyerPanel {
            till: root.till
            onClosed: cart.about = ""
        }
    }
    WhenWanted {
        id: code

        anchors.fill: room
        wanted: root.typesCode || root.till.price.asking

        CodeSheet {
            till: root.till
            selling: root.typesCode
            onClosed: root.closeCode()
        }
    }
    SellKeys {
        id: keys

        till: root.till
        cart: cart
        onCodeWanted: root.typesCode = true
        onSearchWanted: strip.search()
        onBack: {
            root.closeCode();
            root.more = false;
            root.completing = false;
            root.till.item.close();
            root.till.counter.variants.close();
        }
        onTaken: if (tiles.visible)
            root.till.counter.add(tiles.grid.currentIndex)
    }
}
