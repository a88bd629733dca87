// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Touat

// A kind of order as a picture and a word.
TouchButton {
    required property string orderKind // "": all of them

    symbol: {
        switch (orderKind) {
        case "layaway":
            return "piggy-bank";
        case "made_to_order":
            return "pencil";
        case "quote":
            return "file-text";
        case "delivery":
            return "package";
        default:
            return "list";
        }
    }
    text: {
        switch (orderKind) {
        case "layaway":
            //: kind of order: goods are kept and paid in parts; very short
            return qsTr("Kept");
        case "made_to_order":
            //: kind of order: a piece has to be made first; very short
            return qsTr("To be made");
        case "quote":
            //: kind of order: a written price, nothing is kept; very short
            return qsTr("Quote");
        case "delivery":
            //: kind of order: sold now, delivered later; very short
            return qsTr("Deliver");
        default:
            //: all kinds of orders; very short
            return qsTr("All");
        }
    }
    textSize: Theme.text
}
