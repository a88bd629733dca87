// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The basket, or a few words about what is to be made, becomes an order: for whom, until when.
RowLayout {
    id: root

    required property Till till
    readonly property OrdersDesk desk: till.orders
    readonly property bool making: desk.kind === "made_to_order"
    property string price: ""

    spacing: Theme.wideGap

    Connections {
        target: root.desk

        function onFormOpened() {
            root.price = "";
            words.clear();
            buyer.text = root.desk.buyerName;
            phone.text = root.desk.buyerPhone;
        }
    }

    // what
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        ListView {
            id: goods

            visible: !root.making
            clip: true
            spacing: Theme.mm
            model: root.desk.kept
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: GoodsRow {
                width: goods.width
                currency: root.till.currency
            }
        }
        RowLayout {
            visible: !root.making
            Layout.fillWidth: true
            Layout.fillHeight: false

            Label {
                //: before the price of everything that is kept
                text: qsTr("Total")
                font.pixelSize: Theme.strongText
                color: Theme.softInk
                Layout.fillWidth: true
            }
            Money {
                amount: root.desk.keptText
                currency: root.till.currency
                size: Theme.titleText * 1.3
            }
        }
        Field {
            id: words

            objectName: "words"
            visible: root.making
            symbol: "pencil"
            //: what is to be made, in a few words
            hint: qsTr("What is to be made")
            maximumLength: 120
            Layout.fillWidth: true
        }
        ChipRow {
            visible: root.making
            objectName: "makers"
            model: root.desk.artisans
            Layout.fillWidth: true
            Layout.preferredHeight: 19 * Theme.mm
            Layout.fillHeight: false

            delegate: Rectangle {
                id: maker

                required property int index
                required property string personName
                required property string portrait

                objectName: "maker-" + index
                width: 34 * Theme.mm
                height: 19 * Theme.mm
                radius: Theme.radius
                color: root.desk.artisan === index ? Theme.primaryTint : Theme.surface
                border.width: root.desk.artisan === index ? 2 * Theme.hairline : 0
                border.color: Theme.primary

                Face {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.mm
                    portrait: maker.portrait
                    size: 11 * Theme.mm
                }
                Label {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 0.5 * Theme.mm
                    width: parent.width
                    text: maker.personName
                    font.pixelSize: Theme.smallText
                    fontSizeMode: Text.HorizontalFit // a long name
                    minimumPixelSize: Theme.leastText
                    horizontalAlignment: Text.AlignHCenter
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: root.desk.setArtisan(maker.index)
                }
            }
        }
        Rectangle {
            visible: root.making
            color: Theme.well
            radius: Theme.radius
            Layout.fillWidth: true
            Layout.preferredHeight: 11 * Theme.mm

            Label {
                anchors.left: parent.left
                anchors.right: agreed.left
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                //: beside the amount that is typed: the price of what is to be made; short
                text: qsTr("Price agreed")
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                fontSizeMode: Text.HorizontalFit // beside a long amount
                minimumPixelSize: Math.round(0.8 * Theme.leastText)
            }
            TypedAmount {
                id: agreed

                anchors.centerIn: parent
                typed: root.price
                currency: root.till.currency
            }
        }
        Keypad {
            visible: root.making
            Layout.fillWidth: true
            Layout.fillHeight: true
            typed: root.price
            onWritten: number => root.price = number
        }
    }

    // for whom, until when
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        RowLayout {
            visible: root.desk.kinds.length > 1
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: root.desk.kinds

                KindButton {
                    required property string modelData

                    objectName: "kind-" + modelData
                    orderKind: modelData
                    upright: true
                    chosen: root.desk.kind === modelData
                    Layout.fillWidth: true
                    Layout.preferredHeight: 17 * Theme.mm
                    onClicked: root.desk.setKind(modelData)
                }
            }
        }
        Field {
            id: buyer

            objectName: "orderBuyer"
            symbol: "user-round"
            //: who buys; a phone number is enough
            hint: qsTr("Buyer's name")
            maximumLength: 80
            Layout.fillWidth: true
        }
        CodeField {
            id: phone

            objectName: "orderPhone"
            //: the buyer's phone number
            hint: qsTr("Phone")
            inputMethodHints: Qt.ImhDialableCharactersOnly
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: [0, 7, 15, 30, 60]

                TouchButton {
                    required property int modelData

                    objectName: "days-" + modelData
                    //: no day was agreed on; very short
                    text: modelData === 0 ? qsTr("No date")
                                            //: so many days from today; very short
                                          : qsTr("%n d", "", modelData)
                    textSize: Theme.text
                    chosen: root.desk.days === modelData
                    Layout.fillWidth: true
                    onClicked: root.desk.setDays(modelData)
                }
            }
        }
        Label {
            visible: text !== ""
            text: root.desk.dueText
            color: Theme.softInk
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            visible: root.desk.kind === "delivery" && root.desk.kinds.length > 1
            //: the basket is to be delivered later: what happens after this button
            text: qsTr("The basket is paid now; the delivery is written with it.")
            color: Theme.softInk
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "keepIt"
            kind: TouchButton.Primary
            symbol: "check"
            enabled: !root.desk.busy
            //: writes the order
            text: qsTr("Write it down")
            textSize: Theme.priceText
            implicitHeight: 16 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.desk.keep(buyer.text, phone.text, words.text, root.price)
        }
    }
}
