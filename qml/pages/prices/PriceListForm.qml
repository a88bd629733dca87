// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A price list: its name, what it takes off every tag, from when, and the items that have a price of
// their own in it.
RowLayout {
    id: root

    required property Till till
    readonly property PriceListDesk desk: till.priceLists
    readonly property bool typing: desk.openPrice >= 0 && !till.prices.asking

    signal whereWanted

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Field {
                id: name

                objectName: "priceListName"
                symbol: "pencil"
                //: in the empty field: what a price list is called
                hint: qsTr("Whose prices? For example: hotels")
                maximumLength: 60
                readOnly: !root.desk.settable
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "priceListWhere"
                visible: root.desk.where.offered
                symbol: "store"
                text: root.desk.where.text
                textSize: Theme.text
                onClicked: root.whereWanted()
            }
        }
        Flow {
            visible: root.desk.isNew && name.text === ""
            spacing: Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: root.desk.readyNames

                TouchButton {
                    required property int index
                    required property string modelData

                    objectName: "readyName-" + index
                    text: modelData
                    textSize: Theme.text
                    onClicked: name.text = modelData
                }
            }
        }
        Choices {
            //: question on the form of a price list: prices that are not on the list one by one
            question: qsTr("Everything that has no price here")
            key: "priceListOff"
            answers: root.desk.offs
            answer: root.desk.off
            canChoose: root.desk.settable
            onChosen: index => root.desk.chooseOff(index)
        }
        Choices {
            visible: root.desk.settable
            //: question on the form of a promotion or a price list
            question: qsTr("From when?")
            key: "priceListBegin"
            answers: root.desk.begins
            answer: root.desk.begin
            onChosen: index => root.desk.chooseBegin(index)
        }
        ListView {
            id: prices

            objectName: "listedPrices"
            clip: true
            spacing: Theme.mm
            boundsBehavior: Flickable.StopAtBounds
            model: root.desk.prices
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: row

                required property int index
                required property string itemName
                required property string picture
                required property string tagText
                required property string priceText

                width: prices.width
                height: 13 * Theme.rowMm
                radius: Theme.radius
                color: root.desk.openPrice === index ? Theme.primaryTint : Theme.surface

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    spacing: Theme.gap

                    PriceChange {
                        itemName: row.itemName
                        before: row.tagText
                        after: row.priceText
                        Layout.fillWidth: true
                    }
                    TouchButton {
                        objectName: "listedPrice-" + row.index
                        visible: root.desk.settable
                        symbol: "pencil"
                        onClicked: root.desk.typePrice(row.index)
                    }
                    TouchButton {
                        objectName: "dropListed-" + row.index
                        visible: root.desk.settable
                        kind: TouchButton.Quiet
                        symbol: "x"
                        onClicked: root.desk.drop(row.index)
                    }
                }
            }
        }
    }
    ColumnLayout {
        visible: root.desk.settable
        spacing: Theme.gap
        Layout.preferredWidth: 84 * Theme.mm
        Layout.maximumWidth: 84 * Theme.mm
        Layout.fillHeight: true

        Field {
            objectName: "priceListSearch"
            visible: root.desk.openPrice < 0
            symbol: "search"
            //: in the empty search field: which item a promotion or a price list is about
            hint: qsTr("Scan or search")
            Layout.fillWidth: true
            onTextEdited: root.desk.search(text)
        }
        GoodsTiles {
            visible: root.desk.openPrice < 0
            model: root.desk.goods
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTapped: row => root.desk.add(row)
        }
        PriceDoubt {
            prices: root.till.prices
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Label {
            visible: root.typing
            //: above the keypad: the price of an item on a price list is typed
            text: qsTr("What does it cost on this list?")
            font.bold: true
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        TypedAmount {
            visible: root.typing
            typed: root.desk.typedText
            currency: root.till.currency
            Layout.alignment: Qt.AlignHCenter
        }
        PriceHint {
            visible: root.typing
            prices: root.till.prices
            typed: root.desk.typedText
            Layout.fillWidth: true
            Layout.preferredHeight: 5 * Theme.mm
        }
        Keypad {
            visible: root.typing
            //: button: the number is right
            enterText: qsTr("OK")
            Layout.fillWidth: true
            Layout.fillHeight: true
            typed: root.desk.typedText
            longest: 7
            onWritten: number => root.desk.type(number)
            onEnter: root.desk.typed()
        }
        TouchButton {
            objectName: "keepPriceList"
            visible: root.desk.openPrice < 0
            kind: TouchButton.Primary
            symbol: "check"
            enabled: root.desk.canKeep
            //: button: the price list holds, from the day that was chosen
            text: qsTr("Keep it")
            Layout.fillWidth: true
            onClicked: root.desk.keep(name.text)
        }
    }
    Connections {
        target: root.desk

        function onOpened() {
            name.text = root.desk.name;
        }
    }
}
