// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What goes to another place: scanned or touched, counted, sent.
RowLayout {
    id: root

    required property TransferDesk desk

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true

        FormHead {
            title: root.desk.placeName
            subtitle: root.desk.placeKind
            onLeaving: root.desk.back()
        }
        ListView {
            id: lines

            objectName: "sendLines"
            clip: true
            spacing: Theme.mm
            model: root.desk.lines
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            Connections {
                target: root.desk

                function onFlash() {
                    lines.positionViewAtIndex(root.desk.flashed, ListView.Contain);
                }
            }

            delegate: Rectangle {
                id: line

                required property int index
                required property string itemName
                required property string picture
                required property string nowText
                required property string mostText
                required property bool full
                required property bool single

                width: lines.width
                height: 14 * Theme.rowMm
                radius: Theme.radius
                color: root.desk.openLine === index ? Theme.primaryTint : Theme.surface

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    spacing: Theme.mm

                    Image {
                        source: line.picture
                        sourceSize.width: Math.round(13 * Theme.mm)
                        sourceSize.height: Math.round(12 * Theme.mm)
                        Layout.preferredWidth: 13 * Theme.mm
                        Layout.preferredHeight: 12 * Theme.mm
                    }
                    Label {
                        text: line.itemName
                        font.pixelSize: Theme.smallText
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    TouchButton {
                        objectName: "sendLess-" + line.index
                        symbol: "minus"
                        Layout.preferredWidth: Theme.touchLeast
                        onClicked: root.desk.less(line.index)
                    }
                    TouchButton {
                        objectName: "sendCount-" + line.index
                        text: line.nowText
                        enabled: !line.single
                        textSize: text.length > 4 ? Theme.text : Theme.priceText
                        opacity: 1
                        Layout.preferredWidth: (text.length > 4 ? 20 : 14) * Theme.mm
                        onClicked: root.desk.openLineOf(root.desk.openLine === line.index ? -1 : line.index)
                    }
                    TouchButton {
                        objectName: "sendMore-" + line.index
                        symbol: "plus"
                        enabled: !line.full
                        Layout.preferredWidth: Theme.touchLeast
                        onClicked: root.desk.more(line.index)
                    }
                }
            }
            EmptyHint {
                visible: lines.count === 0
                anchors.centerIn: parent
                width: lines.width - 10 * Theme.mm
                symbol: "scan-barcode"
                //: nothing is in the transfer yet
                text: qsTr("Scan what goes there, or touch it.")
            }
        }
        Field {
            id: carrier

            objectName: "carrier"
            symbol: "user"
            //: in an empty field: who carries the goods to the other place; may stay empty
            hint: qsTr("Who carries it?")
            maximumLength: 60
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "send"
            kind: TouchButton.Primary
            symbol: "send"
            enabled: root.desk.lineCount > 0 && !root.desk.busy
            //: button: the goods leave for the other place; how many
            text: qsTr("Send: %1").arg(root.desk.sumText)
            textSize: Theme.titleText
            implicitHeight: 15 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.desk.send(carrier.text)
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.preferredWidth: 92 * Theme.mm
        Layout.maximumWidth: 92 * Theme.mm
        Layout.fillHeight: true

        RowLayout {
            visible: !root.desk.answering
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: ["shelf", "reserve"]

                TouchButton {
                    required property string modelData

                    objectName: "from-" + modelData
                    chosen: root.desk.spot === modelData
                    symbol: modelData === "shelf" ? "store" : "warehouse"
                    //: goods are sent from the shelf, where they are for sale
                    text: modelData === "shelf" ? qsTr("From the shelf")
                                                  //: goods are sent from the store room of this place
                                                : qsTr("From the reserve")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.setSpot(modelData)
                }
            }
        }
        Field {
            id: search

            objectName: "goodsSearch"
            visible: root.desk.openLine < 0
            symbol: "search"
            //: in the empty search field: which goods are sent
            hint: qsTr("Name, maker, code")
            text: root.desk.searchText
            Layout.fillWidth: true
            onTextEdited: root.desk.search(text)
        }
        GoodsTiles {
            visible: root.desk.openLine < 0
            model: root.desk.goods
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTapped: row => root.desk.add(row)
        }
        Keypad {
            visible: root.desk.openLine >= 0
            thousands: false
            decimal: root.desk.openUnit !== ""
            //: button: the number is right
            enterText: qsTr("OK")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 80 * Theme.mm
            onDigit: text => root.desk.type(text)
            onErase: root.desk.erase()
            onEnter: root.desk.openLineOf(-1)
        }
    }
}
