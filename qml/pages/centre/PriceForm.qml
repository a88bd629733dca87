// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A new price for an item of a stall: what it is in centimes and douros; where it is far from what such
// things cost, which was meant; where it lowers an artisan's, how the artisan agreed.
ColumnLayout {
    id: root

    required property Till till
    readonly property CentreDesk desk: till.centre
    required property int item // its row at the desk
    required property string itemName
    property string typed: ""
    property string asked: "" // whose consent the typed price needs
    readonly property bool typing: asked === "" && !till.prices.asking

    signal finished

    function change(consent: string) {
        root.desk.changePrice(root.item, root.typed, consent);
        root.finished();
    }

    spacing: Theme.gap
    Layout.fillWidth: true
    Layout.fillHeight: true
    onItemChanged: {
        root.typed = "";
        root.asked = "";
        root.till.prices.cancel();
    }

    Connections {
        target: root.till.prices
        enabled: root.visible

        function onSettled(dinars: string) {
            root.typed = dinars;
            root.asked = root.desk.asksFirst(root.item, dinars);
            if (root.asked === "")
                root.change("");
        }
    }

    RowLayout {
        visible: !root.till.prices.asking
        spacing: Theme.gap
        Layout.fillWidth: true

        TouchButton {
            objectName: "cancelPrice"
            kind: TouchButton.Quiet
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: {
                if (root.asked === "")
                    root.finished();
                root.asked = "";
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "itemName"
                //: the manager changes the price of an item
                text: qsTr("New price: %1").arg(root.itemName)
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            PriceHint {
                visible: root.typing
                prices: root.till.prices
                typed: visible ? root.typed : ""
                Layout.fillWidth: true
                Layout.preferredHeight: 5 * Theme.mm
            }
        }
        Rectangle { // beside the name: the keys below want the height
            color: Theme.well
            radius: Theme.radius
            Layout.preferredWidth: 52 * Theme.mm
            Layout.preferredHeight: Theme.touch

            TypedAmount {
                anchors.centerIn: parent
                typed: root.typed
                currency: root.till.currency
            }
        }
    }
    PriceDoubt {
        prices: root.till.prices
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    // nobody lowers an artisan's price without asking
    ColumnLayout {
        visible: root.asked !== ""
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Label {
            objectName: "consentAsked"
            //: a lower price needs the artisan's word; %1: the artisan
            text: qsTr("Did %1 agree to this price?").arg(root.asked)
            font.pixelSize: Theme.strongText
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            fontSizeMode: Text.Fit // large writing
            minimumPixelSize: Theme.text
            Layout.fillWidth: true
            Layout.preferredHeight: 13 * Theme.rowMm // two lines, from the first sight on
        }
        TouchButton {
            objectName: "consentInPerson"
            kind: TouchButton.Primary
            symbol: "user-round"
            //: how an artisan agreed to a lower price
            text: qsTr("Yes, in person")
            Layout.fillWidth: true
            onClicked: root.change("in_person")
        }
        TouchButton {
            objectName: "consentByPhone"
            kind: TouchButton.Primary
            symbol: "smartphone"
            //: how an artisan agreed to a lower price
            text: qsTr("Yes, by telephone")
            Layout.fillWidth: true
            onClicked: root.change("by_phone")
        }
        TouchButton {
            objectName: "consentMissing"
            symbol: "x"
            //: the artisan was not asked about a lower price
            text: qsTr("Not asked yet")
            Layout.fillWidth: true
            onClicked: root.asked = ""
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Keypad {
        visible: root.typing
        //: sends the new price to the centre
        enterText: qsTr("Change the price")
        canEnter: root.typed !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        typed: root.typed
        onWritten: number => root.typed = number
        onEnter: root.till.settleStallPrice(root.item, root.typed)
    }
}
