// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The counter. The cart at the side where reading begins, the tiles beside it, nothing else needed to
// sell.
Item {
    id: root

    required property Till till

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F12) {
            root.till.counter.payExact();
            event.accepted = true;
        } else if (event.key === Qt.Key_F3) {
            strip.search();
            event.accepted = true;
        } else if (event.key === Qt.Key_F5) {
            root.till.showReceipt();
            event.accepted = true;
        } else if (event.key === Qt.Key_Escape) {
            root.till.counter.close();
            root.till.item.close();
            root.till.counter.forgetComplaint();
            event.accepted = true;
        }
    }

    TopStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        till: root.till
        onLeftSearch: root.forceActiveFocus()
        onWaitingWanted: cart.waiting = true
        onMoreWanted: {
            root.till.item.close();
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
        }
    }
    CartSide {
        id: cart

        anchors.left: parent.left
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        width: Math.max(86 * Theme.mm, Math.min(0.4 * root.width, 130 * Theme.mm))
        till: root.till
    }
    TileSide {
        anchors.left: cart.right
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        visible: !more.visible && !completion.visible && !root.till.item.open
        counter: root.till.counter
        onLookedAt: tile => root.till.item.look(tile)
    }
    MoreSheet {
        id: more

        anchors.left: cart.right
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        visible: false
        till: root.till
        onClosed: visible = false
        onCompletionWanted: {
            visible = false;
            completion.visible = true;
        }
    }
    ItemSheet {
        anchors.left: cart.right
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        till: root.till
    }
    CompletionSheet {
        id: completion

        anchors.left: cart.right
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        visible: false
        till: root.till
        onClosed: visible = false
    }
}
