// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat
import Touat.Till

// A whole sale without touching the screen. Arrows walk through the tiles or, after Tab, the lines;
// Enter takes; plus and minus count; the other keys are those of LemonPOS.
Item {
    id: root

    required property Till till
    required property CartSide cart
    readonly property Counter counter: till.counter
    property bool inCart: false // the arrows walk through the lines

    signal searchWanted
    signal codeWanted
    signal taken // Enter on a tile
    signal back // Escape: what lies over the counter goes away

    onBack: {
        cart.paying = "";
        cart.about = "";
        cart.waiting = false;
        counter.close();
        counter.forgetComplaint();
        counter.startNext();
        inCart = false;
    }

    Keys.onPressed: event => {
        event.accepted = true;
        if (till.approval.asking)
            return; // its keypad is being made and takes the keys in a moment
        switch (event.key) {
        case Qt.Key_F2:
            codeWanted();
            break;
        case Qt.Key_F3:
            inCart = false;
            searchWanted();
            break;
        case Qt.Key_F4:
            if (counter.lineCount > 0 && !cart.hidden)
                cart.paying = "cash";
            break;
        case Qt.Key_F5:
            till.showReceipt();
            break;
        case Qt.Key_F7:
            till.startGoods();
            break;
        case Qt.Key_F9:
            till.price.ask();
            break;
        case Qt.Key_F12:
            if (!cart.hidden)
                counter.payExact();
            break;
        case Qt.Key_Escape:
            if (till.prices.asking)
                till.prices.cancel();
            else
                back();
            break;
        case Qt.Key_Tab:
        case Qt.Key_Backtab:
            inCart = !inCart && counter.lineCount > 0;
            break;
        case Qt.Key_Plus:
            if (!cart.hidden)
                counter.more(cart.lines.currentIndex);
            break;
        case Qt.Key_Minus:
            if (!cart.hidden)
                counter.less(cart.lines.currentIndex);
            break;
        case Qt.Key_Delete:
            if (!cart.hidden)
                counter.remove(cart.lines.currentIndex);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (inCart && !cart.hidden)
                counter.open(cart.lines.currentIndex);
            else if (!inCart)
                taken();
            break;
        default:
            event.accepted = false;
        }
    }

    Connections {
        target: root.counter

        function onFlashed() {
            root.cart.lines.currentIndex = root.counter.flashedLine;
        }
        function onBasketChanged() {
            if (root.counter.lineCount === 0)
                root.inCart = false;
        }
    }
}
