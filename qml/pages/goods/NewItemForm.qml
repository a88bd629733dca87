// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Own goods that the book does not know: what they are beside how many kinds there are of them, or what is
// in the set; then the price.
RowLayout {
    id: root

    required property Till till
    readonly property NewItemDesk desk: till.newItem
    readonly property bool composed: desk.kind === "sizes" || desk.kind === "set"
    property bool pricing: false

    function wordOf(kind: string): string {
        switch (kind) {
        case "piece":
            //: kind of new goods: there is only one of it; short
            return qsTr("One of a kind");
        case "sizes":
            //: kind of new goods; short
            return qsTr("Sizes, colours");
        case "set":
            //: kind of new goods: several things at one price; short
            return qsTr("A set");
        default:
            //: kind of new goods: many that are the same; short
            return qsTr("All alike");
        }
    }

    onVisibleChanged: {
        pricing = false;
        arabic.clear();
        latin.clear();
        grid.clear();
    }

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "leaveNewItem"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.pricing && root.composed ? root.pricing = false : root.desk.close()
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    //: title of the form for own goods that the book does not know yet
                    text: qsTr("New goods")
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    visible: text !== ""
                    text: root.desk.code
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                }
            }
        }
        NoticeBar {
            objectName: "newItemComplaint"
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        RowLayout {
            spacing: Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: false

            Field {
                id: arabic

                objectName: "newArabic"
                //: field for an item's name in Arabic letters
                hint: qsTr("Name in Arabic")
                maximumLength: 80
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            Field {
                id: latin

                objectName: "newLatin"
                //: field for an item's name in Latin letters
                hint: qsTr("Name in French")
                maximumLength: 80
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
        FamilyGrid {
            columns: 4
            families: root.till.intake.families
            chosen: root.desk.family
            Layout.fillWidth: true
            Layout.fillHeight: false
            onPicked: key => root.desk.chooseFamily(key)
        }
        GridLayout {
            columns: 2
            rowSpacing: Theme.mm
            columnSpacing: Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: ["series", "piece", "sizes", "set"]

                TouchButton {
                    required property string modelData

                    objectName: "newKind-" + modelData
                    chosen: root.desk.kind === modelData
                    text: root.wordOf(modelData)
                    textSize: Theme.text
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: {
                        root.pricing = false;
                        root.desk.setKind(modelData);
                    }
                }
            }
        }
        UnitChoice {
            visible: root.desk.kind === "series"
            unit: root.desk.unit
            Layout.fillWidth: true
            Layout.fillHeight: false
            onPicked: unit => root.desk.setUnit(unit)
        }
        Item {
            Layout.fillHeight: true
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        SizeGrid {
            id: grid

            visible: root.desk.kind === "sizes" && !root.pricing
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        PartsForm {
            visible: root.desk.kind === "set" && !root.pricing
            parts: root.desk.parts
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        TouchButton {
            objectName: "newPrice"
            visible: root.composed && !root.pricing
            kind: TouchButton.Primary
            symbol: "tag"
            //: button: leads to the keypad for the price of new goods
            text: qsTr("Then its price")
            Layout.fillWidth: true
            onClicked: root.pricing = true
        }
        Label {
            visible: !root.composed || root.pricing
            //: above the keypad for the price of new goods
            text: qsTr("Price on the tag")
            color: Theme.softInk
            Layout.alignment: Qt.AlignHCenter
        }
        TypedAmount {
            visible: !root.composed || root.pricing
            typed: root.desk.priceText
            currency: root.till.currency
            Layout.alignment: Qt.AlignHCenter
        }
        Keypad {
            visible: !root.composed || root.pricing
            thousands: true
            //: button: the card of new goods is written
            enterText: qsTr("Into the book")
            canEnter: root.desk.priceText !== "" && !root.desk.busy
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 90 * Theme.mm
            onDigit: text => root.desk.type(text)
            onErase: root.desk.erase()
            onEnter: root.desk.finish(arabic.text, latin.text)
        }
        Item {
            visible: !root.composed || root.pricing
            Layout.fillHeight: true
        }
    }
}
