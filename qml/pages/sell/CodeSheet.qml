// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A code typed by hand, to sell it or only to hear its price. It lies over the tiles; the cart stays.
Curtain {
    id: root

    required property Till till
    required property bool selling // the code goes into the cart
    readonly property PriceCheck price: till.price

    signal closed

    color: Theme.sand
    onVisibleChanged: {
        code.text = "";
        if (visible)
            code.forceActiveFocus();
    }

    ColumnLayout {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.wideGap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            Icon {
                name: root.selling ? "barcode" : "tag"
                size: 8 * Theme.mm
            }
            Label {
                //: title: a code is typed to sell the item
                text: root.selling ? qsTr("Type the code")
                                     //: title: a scan or a code tells the price, nothing is sold
                                   : qsTr("What does it cost?")
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "codeClose"
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: root.closed()
            }
        }
        Field {
            id: code

            objectName: "code"
            symbol: "barcode"
            //: in the empty field for a code
            hint: root.selling ? qsTr("The number on the tag")
                                 //: in the empty field for a code, when a price is asked
                               : qsTr("Scan it, or type its number")
            Layout.fillWidth: true
            Keys.onEscapePressed: root.closed()
            onAccepted: {
                if (root.selling) {
                    root.till.takeCode(text);
                    root.closed();
                } else {
                    root.price.look(text);
                    text = "";
                }
            }
        }
        NoticeBar {
            text: root.price.complaint
            symbol: "scan-barcode"
            lasting: true
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.price.known
            spacing: Theme.wideGap
            Layout.topMargin: Theme.gap

            Image {
                source: root.price.picture
                sourceSize.width: Math.round(40 * Theme.mm)
                sourceSize.height: Math.round(30 * Theme.mm)
                Layout.preferredWidth: 40 * Theme.mm
                Layout.preferredHeight: 30 * Theme.mm
            }
            ColumnLayout {
                spacing: Theme.mm

                Label {
                    objectName: "itemName"
                    text: root.price.itemName
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "personName"
                    text: root.price.maker
                    color: Theme.softInk
                    Layout.fillWidth: true
                }
                Money {
                    objectName: "checkedPrice"
                    amount: root.price.priceText
                    currency: root.till.currency
                    size: Theme.totalText
                    color: Theme.primary
                }
            }
        }
    }
}
