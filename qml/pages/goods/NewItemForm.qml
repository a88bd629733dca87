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
    readonly property bool more: desk.moreOf !== ""
    property bool pricing: false
    readonly property bool typing: (!composed || pricing) && !till.prices.asking
    property bool photographing: false

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
        till.prices.cancel();
        pricing = false;
        photographing = false;
        arabic.clear();
        latin.clear();
        grid.clear();
    }

    spacing: Theme.wideGap

    ColumnLayout {
        enabled: !root.till.prices.asking
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
                    //: title of the form for more sizes and colours of goods that are here
                    text: root.more ? qsTr("More sizes and colours")
                                    //: title of the form for own goods that the book does not know yet
                                    : qsTr("New goods")
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    visible: text !== ""
                    text: root.more ? root.desk.moreOf : root.desk.code
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                }
            }
            Image {
                visible: root.desk.photo !== ""
                source: root.desk.photo
                sourceSize.width: Math.round(16 * Theme.mm)
                sourceSize.height: Math.round(12 * Theme.mm)
                Layout.preferredWidth: 16 * Theme.mm
                Layout.preferredHeight: 12 * Theme.mm
            }
            TouchButton {
                objectName: "dropNewPhoto"
                visible: root.desk.photo !== ""
                kind: TouchButton.Quiet
                symbol: "trash-2"
                onClicked: root.desk.dropPhoto()
            }
            TouchButton {
                objectName: "newPhoto"
                visible: !root.more
                chosen: root.photographing
                symbol: "camera"
                //: button: a photo of new goods
                text: qsTr("Photo")
                textSize: Theme.text
                onClicked: root.photographing = !root.photographing
            }
        }
        NoticeBar {
            objectName: "newItemComplaint"
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        Label {
            visible: root.more
            text: root.desk.firstIsItself
                  //: above the form for more sizes and colours of goods that say neither of themselves yet
                  ? qsTr("The first of them is what is here already: it keeps its code and its stock. The others get a code of their own, at the same price.")
                    //: above the form for more sizes and colours of goods
                  : qsTr("Each gets a code of its own, at the same price.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            verticalAlignment: Text.AlignTop
            Layout.topMargin: Theme.mm
            Layout.fillWidth: true
        }
        RowLayout {
            visible: !root.more
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
            visible: !root.more
            columns: 4
            families: root.till.intake.families
            chosen: root.desk.family
            Layout.fillWidth: true
            Layout.fillHeight: false
            onPicked: key => root.desk.chooseFamily(key)
        }
        GridLayout {
            visible: !root.more
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
    PhotoGrid {
        visible: root.photographing
        photos: root.till.photos
        camera: root.till.camera
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onChosen: row => {
            root.desk.choosePhoto(row);
            root.photographing = false;
        }
    }
    ColumnLayout {
        visible: !root.photographing
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
            objectName: "keepSizes"
            visible: root.more
            kind: TouchButton.Primary
            symbol: "check"
            enabled: !root.desk.busy
            //: button: the cards of more sizes and colours are written
            text: qsTr("Into the book")
            Layout.fillWidth: true
            onClicked: root.desk.finishMore()
        }
        TouchButton {
            objectName: "newPrice"
            visible: root.composed && !root.pricing && !root.more
            kind: TouchButton.Primary
            symbol: "tag"
            //: button: leads to the keypad for the price of new goods
            text: qsTr("Then its price")
            Layout.fillWidth: true
            onClicked: root.pricing = true
        }
        Label {
            visible: root.typing
            //: above the keypad for the price of new goods
            text: qsTr("Price on the tag")
            color: Theme.softInk
            Layout.alignment: Qt.AlignHCenter
        }
        TypedAmount {
            visible: root.typing
            typed: root.desk.priceText
            currency: root.till.currency
            Layout.alignment: Qt.AlignHCenter
        }
        PriceHint {
            visible: root.typing
            prices: root.till.prices
            typed: root.desk.priceText
            Layout.fillWidth: true
            Layout.preferredHeight: 5 * Theme.mm
        }
        Keypad {
            visible: root.typing
            thousands: true
            //: button: the card of new goods is written
            enterText: qsTr("Into the book")
            canEnter: root.desk.priceText !== "" && !root.desk.busy
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 90 * Theme.mm
            onDigit: text => root.desk.type(text)
            onErase: root.desk.erase()
            onEnter: root.till.settleTagPrice()
        }
        PriceDoubt {
            prices: root.till.prices
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            visible: root.typing
            Layout.fillHeight: true
        }
    }
    Connections {
        target: root.till.prices
        enabled: root.visible

        function onSettled(dinars: string) {
            root.desk.setPrice(dinars);
            root.desk.finish(arabic.text, latin.text);
        }
    }
}
