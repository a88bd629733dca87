// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    readonly property bool cartOnRight: Theme.rightToLeft !== Theme.cartAtEnd
    // What is asked about a line or the sale stands between the cart and a column of tiles, which stays.
    readonly property bool asking: till.item.open || till.counter.variants.open // a tile is looked at
    readonly property bool beside: line.visible || reduce.visible
    readonly property real column: line.noting ? 0 : Theme.tileWidth + 2 * Theme.gap // notes want its room

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
            cart.reducing = false;
            completion.visible = false;
            more.visible = !more.visible;
        }
    }
    Connections {
        target: root.till.counter

        function onShownChanged() { // a family or a search: the tiles are wanted
            root.till.item.close();
            completion.visible = false;
            more.visible = false;
            cart.reducing = false;
            root.till.counter.close();
        }
        function onOpenLineChanged() {
            if (root.till.counter.openLine < 0)
                return;
            root.till.item.close();
            completion.visible = false;
            more.visible = false;
        }
    }
    CartSide {
        id: cart

        x: root.cartOnRight ? root.width - width : 0
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        cursor: keys.inCart && Theme.keyNames
        width: Math.max(86 * Theme.mm, Math.min(0.4 * root.width, 130 * Theme.mm))
        till: root.till
        onSearchWanted: {
            root.till.counter.forgetComplaint();
            strip.search();
        }
    }
    Item { // beside the cart
        id: room

        x: root.cartOnRight ? 0 : cart.width
        width: root.width - cart.width
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
    }
    TileSide {
        id: tiles

        x: root.cartOnRight ? 0 : root.width - width
        width: root.beside ? root.column : room.width
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        narrow: root.beside
        visible: !more.visible && !completion.visible && !root.till.item.open && !root.till.counter.variants.open
                 && !code.visible && !(root.beside && line.noting)
        cursor: !keys.inCart && Theme.keyNames
        counter: root.till.counter
        onLookedAt: tile => root.till.item.look(tile)
    }
    MoreSheet {
        id: more

        anchors.fill: room
        visible: false
        till: root.till
        onClosed: visible = false
        onCompletionWanted: {
            visible = false;
            completion.one = false;
            root.till.completion.choose(-1);
            completion.visible = true;
        }
    }
    VariantSheet {
        anchors.fill: room
        grid: root.till.counter.variants
    }
    ItemSheet {
        anchors.fill: room
        till: root.till
    }
    CompletionSheet {
        id: completion

        anchors.fill: room
        visible: false
        till: root.till
        onClosed: visible = false

        Connections {
            target: root.till.item

            function onDescribeWanted() {
                completion.one = true;
                completion.visible = true;
            }
        }
    }
    LinePanel {
        id: line

        x: room.x + (root.cartOnRight ? root.column : 0)
        width: room.width - root.column
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        visible: cart.lineOpen && !root.asking
        till: root.till
        onVisibleChanged: if (!visible && root.visible)
            keys.forceActiveFocus() // also from a field of its own
    }
    ReducePanel {
        id: reduce

        x: room.x + (root.cartOnRight ? root.column : 0)
        width: room.width - root.column
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        visible: cart.saleOpen && !root.asking
        counter: root.till.counter
        onClosed: cart.reducing = false
    }
    CodeSheet {
        id: code

        anchors.fill: room
        till: root.till
        onClosed: keys.forceActiveFocus()
    }
    SellKeys {
        id: keys

        till: root.till
        cart: cart
        code: code
        onSearchWanted: strip.search()
        onBack: {
            more.visible = false;
            completion.visible = false;
            root.till.item.close();
            root.till.counter.variants.close();
        }
        onTaken: if (tiles.visible)
            root.till.counter.add(tiles.grid.currentIndex)
    }
}
