// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A new promotion: what, of which goods, when; and beside the keys what it makes of prices.
RowLayout {
    id: root

    required property Till till
    readonly property PromotionDesk desk: till.promotions
    readonly property list<string> kinds: ["percent", "amount", "several_for"]
    property bool choosing: false // items, in the place of the keys

    signal whereWanted

    onVisibleChanged: {
        choosing = false;
        name.text = "";
    }
    spacing: Theme.wideGap

    Flickable {
        clip: true
        contentHeight: form.implicitHeight + Theme.covered
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            id: form

            x: Theme.hairline // or the borders of buttons are cut at its sides
            width: parent.width - 2 * Theme.hairline
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Field {
                    id: name

                    objectName: "promotionName"
                    symbol: "pencil"
                    //: in the empty field: what a promotion is called on the receipt; may stay empty
                    hint: root.desk.readyName === "" ? qsTr("Its name on the receipt") : root.desk.readyName
                    maximumLength: 60
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "promotionWhere"
                    visible: root.desk.where.offered
                    symbol: "store"
                    text: root.desk.where.text
                    textSize: Theme.text
                    onClicked: root.whereWanted()
                }
            }
            Choices {
                //: question on the form of a promotion
                question: qsTr("What is it?")
                key: "promotionKind"
                //: kind of promotion; short
                answers: [qsTr("Percent off"),
                          //: kind of promotion: so many dinars off each; short
                          qsTr("Dinars off"),
                          //: kind of promotion: any 3 for one price; short
                          qsTr("Several for a price")]
                answer: root.kinds.indexOf(root.desk.kind)
                onChosen: index => root.desk.setKind(root.kinds[index])
            }
            Choices {
                visible: root.desk.kind === "several_for"
                //: question on the form of a promotion: how many for one price
                question: qsTr("How many together?")
                key: "promotionSeveral"
                answers: ["2", "3", "4", "5", "6", "10", "12"]
                answer: answers.indexOf(root.desk.several.toString())
                onChosen: index => root.desk.setSeveral(parseInt(answers[index]))
            }
            Label {
                //: question on the form of a promotion: a family, or some items
                text: qsTr("Of which goods?")
                font.bold: true
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.mm
                Layout.fillWidth: true

                Repeater {
                    model: root.desk.families

                    TouchButton {
                        id: family

                        required property int index
                        required property string nameText
                        required property bool picked

                        objectName: "promotionFamily-" + index
                        text: nameText
                        textSize: Theme.text
                        chosen: picked
                        onClicked: root.desk.chooseFamily(index)
                    }
                }
                Repeater {
                    model: root.desk.items

                    TouchButton {
                        required property int index
                        required property string itemName

                        objectName: "promotionItem-" + index
                        text: itemName
                        symbol: "x"
                        textSize: Theme.text
                        chosen: true
                        onClicked: root.desk.drop(index)
                    }
                }
                TouchButton {
                    objectName: "promotionItems"
                    symbol: "plus"
                    //: button: single items for a promotion are chosen
                    text: qsTr("An item")
                    textSize: Theme.text
                    onClicked: root.choosing = !root.choosing
                }
            }
            RowLayout {
                spacing: Theme.wideGap
                Layout.fillWidth: true

                Choices {
                    //: question on the form of a promotion or a price list
                    question: qsTr("From when?")
                    key: "promotionBegin"
                    answers: root.desk.begins
                    answer: root.desk.begin
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 1
                    onChosen: index => root.desk.chooseBegin(index)
                }
                Choices {
                    //: question on the form of a promotion
                    question: qsTr("How long?")
                    key: "promotionLength"
                    answers: root.desk.lengths
                    answer: root.desk.length
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 1
                    onChosen: index => root.desk.chooseLength(index)
                }
            }
        }
    }
    ColumnLayout {
        visible: root.choosing
        spacing: Theme.gap
        Layout.preferredWidth: 84 * Theme.mm
        Layout.maximumWidth: 84 * Theme.mm
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Field {
                objectName: "promotionSearch"
                symbol: "search"
                //: in the empty search field: which item a promotion or a price list is about
                hint: qsTr("Scan or search")
                Layout.fillWidth: true
                onTextEdited: root.desk.search(text)
            }
            TouchButton {
                objectName: "promotionItemsDone"
                symbol: "check"
                onClicked: root.choosing = false
            }
        }
        GoodsTiles {
            model: root.desk.goods
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTapped: row => root.desk.add(row)
        }
    }
    ColumnLayout {
        visible: !root.choosing
        spacing: Theme.gap
        Layout.preferredWidth: 84 * Theme.mm
        Layout.maximumWidth: 84 * Theme.mm
        Layout.fillHeight: true

        TypedAmount {
            typed: root.desk.typedText
            currency: root.desk.kind === "percent" ? "%" : root.till.currency
            Layout.alignment: Qt.AlignHCenter
        }
        Keypad {
            thousands: root.desk.kind !== "percent"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 60 * Theme.mm
            typed: root.desk.typedText
            longest: 7
            onWritten: number => root.desk.type(number)
        }
        Repeater {
            model: root.desk.examples

            PriceChange {
                Layout.fillWidth: true
            }
        }
        Label {
            text: root.desk.reachText
            color: Theme.softInk
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "keepPromotion"
            kind: TouchButton.Primary
            symbol: "check"
            enabled: root.desk.canKeep
            //: button: the promotion holds, from the day that was chosen
            text: qsTr("Keep it")
            Layout.fillWidth: true
            onClicked: root.desk.keep(name.text)
        }
    }
}
