// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A new price for an item of a stall, and from when it holds: what it is in centimes and douros; where it is far
// from what such things cost, which was meant; where it lowers an artisan's, how the artisan agreed.
ColumnLayout {
    id: root

    required property Till till
    readonly property CentreDesk desk: till.centre
    required property string item // its id
    required property string itemName
    required property string coming // what it will cost, and from when; "": nothing else was said
    property string typed: ""
    property bool dating: false // from when?
    property int begin: 0
    property string asked: "" // whose consent the typed price needs
    readonly property bool typing: !dating && asked === "" && !till.prices.asking
    readonly property bool withdrawable: coming !== "" && typed === ""

    signal finished

    function change(consent: string) {
        root.desk.changePrice(root.item, root.typed, consent, root.begin);
        root.dating = false;
        root.asked = "";
        root.typed = "";
        root.finished();
    }

    spacing: Theme.gap
    Layout.fillWidth: true
    Layout.fillHeight: true
    onItemChanged: {
        root.typed = "";
        root.dating = false;
        root.asked = "";
        root.till.prices.cancel();
    }

    Connections {
        target: root.till.prices
        enabled: root.visible

        function onSettled(dinars: string) {
            root.typed = dinars;
            root.dating = true;
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
                if (!root.dating)
                    root.finished();
                if (root.asked === "")
                    root.dating = false;
                root.asked = "";
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "itemName"
                text: root.itemName
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: root.withdrawable ? 2 : 3
                fontSizeMode: Text.Fit // to its end: it is not to be taken for another
                minimumPixelSize: Theme.leastText
                Layout.fillWidth: true
                Layout.preferredHeight: (root.withdrawable ? 8 : 12) * Theme.rowMm
            }
            Label {
                objectName: "comingPrice"
                visible: root.withdrawable
                text: root.coming
                color: Theme.accent
                font.pixelSize: Theme.smallText
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
        }
        TouchButton {
            objectName: "withdrawPrice"
            visible: root.withdrawable
            symbol: "undo-2"
            //: button: the price that was to hold from a day on does not; short
            text: qsTr("Withdraw")
            textSize: Theme.text
            onClicked: {
                root.desk.withdrawPrice(root.item);
                root.finished();
            }
        }
        Rectangle { // beside the name: the keys below want the height
            visible: !root.withdrawable
            color: Theme.well
            radius: Theme.radius
            Layout.preferredWidth: 56 * Theme.mm
            Layout.preferredHeight: hint.visible ? 15 * Theme.rowMm : Theme.touch

            TypedAmount {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: hint.visible ? -hint.height / 2 : 0
                typed: root.typed
                currency: root.till.currency
            }
            PriceHint {
                id: hint

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: 5 * Theme.mm
                visible: root.typing && root.typed !== ""
                prices: root.till.prices
                typed: root.typed // also while it is asked about: the answer shows it
            }
        }
    }
    PriceDoubt {
        prices: root.till.prices
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ColumnLayout {
        visible: root.dating && root.asked === "" && !root.till.prices.asking
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Label {
            text: root.coming === ""
                  //: the manager changes a price: from which day on?
                  ? qsTr("From when?")
                    //: the manager changes a price, and another was going to hold from a day on: from which day on?
                  : qsTr("From when? It takes the place of what was to come from that day on.")
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        Repeater {
            model: root.desk.begins

            TouchButton {
                id: day

                required property int index
                required property string modelData

                objectName: "priceFrom-" + day.index
                kind: day.index === 0 ? TouchButton.Primary : TouchButton.Plain
                symbol: "calendar-days"
                text: day.modelData
                Layout.fillWidth: true
                onClicked: {
                    root.begin = day.index;
                    root.asked = root.desk.asksFirst(root.item, root.typed, root.begin);
                    if (root.asked === "")
                        root.change("");
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
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
