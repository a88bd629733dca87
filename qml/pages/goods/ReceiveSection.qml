// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Own goods come in: scanned or touched, how many, and what one of them cost.
ColumnLayout {
    id: root

    required property Till till
    readonly property ReceiveDesk desk: till.receiving

    spacing: Theme.gap

    NewItemForm {
        visible: root.till.newItem.open
        till: root.till
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    NoticeBar {
        visible: !root.till.newItem.open && text !== ""
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
    }
    NoticeBar {
        objectName: "received"
        visible: !root.till.newItem.open && text !== ""
        harmless: true
        symbol: "circle-check"
        text: root.desk.news
        Layout.fillWidth: true
        onDismissed: root.desk.forgetNews()
    }
    RowLayout {
        visible: !root.till.newItem.open
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true

            ListView {
                id: lines

                clip: true
                spacing: Theme.mm
                model: root.desk.lines
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true

                function showOpen() {
                    if (root.desk.openLine >= 0)
                        positionViewAtIndex(root.desk.openLine, ListView.Contain);
                }

                onHeightChanged: showOpen()
                onVisibleChanged: showOpen() // goods whose cards were made meanwhile

                Connections {
                    target: root.desk

                    function onChanged() {
                        lines.showOpen();
                    }
                }

                delegate: Rectangle {
                    id: line

                    required property int index
                    required property string itemName
                    required property string picture
                    required property bool single
                    required property string countText
                    required property string costText
                    required property string averageText
                    readonly property bool current: root.desk.openLine === index

                    width: lines.width
                    height: 15 * Theme.rowMm
                    radius: Theme.radius
                    color: current ? Theme.primaryTint : Theme.surface
                    border.width: current ? 2 * Theme.hairline : 0
                    border.color: Theme.primary

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
                        ColumnLayout {
                            spacing: 0
                            Layout.fillWidth: true

                            Label {
                                text: line.itemName
                                font.pixelSize: Theme.smallText
                                wrapMode: Text.WordWrap
                                maximumLineCount: 2
                                Layout.fillWidth: true
                            }
                            Label {
                                visible: text !== ""
                                text: line.averageText
                                font.pixelSize: Theme.smallText
                                color: Theme.softInk
                                Layout.fillWidth: true
                            }
                        }
                        TouchButton {
                            objectName: "receiveCount-" + line.index
                            text: Theme.signed("×", line.countText)
                            enabled: !line.single
                            opacity: 1
                            chosen: line.current && !root.desk.typingCost
                            onClicked: root.desk.typeQuantity(line.index)
                        }
                        TouchButton {
                            objectName: "receiveCost-" + line.index
                            //: button: what one of the goods that come in cost; nothing is typed yet
                            text: line.costText === "" ? qsTr("Cost?") : line.costText
                            chosen: line.current && root.desk.typingCost
                            Layout.minimumWidth: 20 * Theme.mm
                            onClicked: root.desk.typeCost(line.index)
                        }
                        TouchButton {
                            objectName: "receiveDrop-" + line.index
                            kind: TouchButton.Quiet
                            symbol: "x"
                            Layout.preferredWidth: Theme.touchLeast
                            onClicked: root.desk.drop(line.index)
                        }
                    }
                }
                EmptyHint {
                    visible: lines.count === 0
                    anchors.centerIn: parent
                    width: lines.width - 10 * Theme.mm
                    symbol: "package-plus"
                    //: no goods are coming in yet
                    text: qsTr("Scan what came in, or touch it. Only the stall's own goods: what an artisan leaves comes by deposit.")
                }
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Field {
                    id: supplier

                    objectName: "supplier"
                    symbol: "store"
                    //: field: from whom goods were bought; may stay empty
                    hint: qsTr("Bought from?")
                    maximumLength: 80
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                Field {
                    id: paper

                    objectName: "supplierPaper"
                    symbol: "receipt-text"
                    //: field: the number of the supplier's invoice or delivery note; may stay empty
                    hint: qsTr("Number of their paper")
                    maximumLength: 40
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
            TouchButton {
                objectName: "receiveGoods"
                kind: TouchButton.Primary
                symbol: "check"
                enabled: root.desk.lineCount > 0 && !root.desk.busy
                text: root.desk.costText === ""
                      //: button: own goods are taken in; how many
                      ? qsTr("Take in: %1").arg(root.desk.unitsText)
                        //: button: own goods are taken in; how many, and what they cost together
                      : qsTr("Take in: %1, for %2").arg(root.desk.unitsText).arg(root.desk.costText)
                implicitHeight: 15 * Theme.mm
                Layout.fillWidth: true
                onClicked: root.desk.receive(supplier.text, paper.text)
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.preferredWidth: 74 * Theme.mm
            Layout.maximumWidth: 74 * Theme.mm
            Layout.fillHeight: true

            Field {
                objectName: "receiveSearch"
                visible: root.desk.openLine < 0
                symbol: "search"
                //: in the empty search field: which own goods come in
                hint: qsTr("Name or code")
                text: root.desk.searchText
                Layout.fillWidth: true
                onTextEdited: root.desk.search(text)
            }
            TouchButton {
                objectName: "newGoods"
                visible: root.desk.openLine < 0
                symbol: "plus"
                //: button: own goods came in that the book does not know; short
                text: qsTr("New goods")
                Layout.fillWidth: true
                onClicked: root.till.newItem.begin()
            }
            GoodsTiles {
                visible: root.desk.openLine < 0
                model: root.desk.goods
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTapped: row => root.desk.add(row)
            }
            Label {
                visible: root.desk.openLine >= 0
                text: root.desk.openName
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Label {
                visible: root.desk.openLine >= 0
                text: root.desk.typingCost
                      //: above the keypad: what is typed
                      ? qsTr("What did one of them cost?")
                        //: above the keypad: what is typed, in kilograms or metres
                      : root.desk.typingMeasure ? qsTr("How much came in?")
                        //: above the keypad: what is typed
                      : qsTr("How many came in?")
                font.bold: true
                Layout.fillWidth: true
            }
            Rectangle {
                visible: root.desk.openLine >= 0
                color: Theme.well
                radius: Theme.radius
                Layout.fillWidth: true
                Layout.preferredHeight: 10 * Theme.mm

                TypedAmount {
                    anchors.centerIn: parent
                    typed: root.desk.typedText
                    currency: root.desk.typingCost ? root.till.currency : root.desk.openUnit
                }
            }
            Keypad {
                visible: root.desk.openLine >= 0
                thousands: root.desk.typingCost
                decimal: root.desk.typingMeasure
                //: button: the number is right
                enterText: qsTr("OK")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 80 * Theme.mm
                onDigit: text => root.desk.type(text)
                onErase: root.desk.erase()
                onEnter: root.desk.typed()
            }
            Item {
                visible: root.desk.openLine >= 0
                Layout.fillHeight: true
            }
        }
    }
    Connections {
        target: root.desk

        function onReceived() {
            supplier.clear();
            paper.clear();
        }
    }
}
