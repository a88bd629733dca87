// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One line, opened beside the cart: how many, at what price, or away with it.
Rectangle {
    id: root

    required property Till till
    readonly property Counter counter: till.counter
    readonly property string currency: till.currency
    property string mode: "quantity" // what is asked: "quantity", "price", "percent", "note"
    property string typed: ""
    readonly property bool pricing: mode === "price"
    readonly property bool reducing: mode === "percent"
    readonly property bool noting: mode === "note"
    readonly property bool measuring: counter.openUnit !== "" && mode === "quantity"

    signal notesWanted(bool wanted)

    onNotingChanged: notesWanted(noting)

    function ask(what: string) {
        mode = what;
        typed = "";
    }

    onVisibleChanged: {
        if (visible)
            ask(counter.openIsPiece ? "price" : "quantity");
    }

    color: Theme.sand

    Connections {
        target: root.counter

        function onOpenLineChanged() { // another line was touched
            root.ask(root.counter.openIsPiece ? "price" : "quantity");
        }
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.wideGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 44 * Theme.mm
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Image {
                    source: root.counter.openPicture
                    sourceSize.width: Math.round(20 * Theme.mm)
                    sourceSize.height: Math.round(15 * Theme.mm)
                    Layout.preferredWidth: 20 * Theme.mm
                    Layout.preferredHeight: 15 * Theme.mm
                }
                Item {
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "closeLine"
                    kind: TouchButton.Quiet
                    symbol: "x"
                    Layout.alignment: Qt.AlignTop
                    onClicked: root.counter.close()
                }
            }
            Label {
                objectName: "itemName"
                text: root.counter.openName
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Label {
                //: the price on the tag and the least that the artisan agreed to
                text: qsTr("Tag %1 · not below %2").arg(root.counter.openTag).arg(root.counter.openFloor)
                font.pixelSize: Theme.smallText
                color: Theme.softInk
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            NoticeBar {
                text: root.counter.complaint
                Layout.fillWidth: true
                onDismissed: root.counter.forgetComplaint()
            }
            Label {
                objectName: "lineWarning"
                visible: text !== ""
                text: {
                    if (root.typed === "" || root.counter.complaint !== "")
                        return "";
                    const line = root.counter.openLine;
                    if (root.pricing)
                        return root.counter.priceWarning(line, root.typed);
                    return root.reducing ? root.counter.reducedWarning(line, root.typed, true) : "";
                }
                color: Theme.danger
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 7
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            GridLayout {
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Way {
                    objectName: "quantityMode"
                    visible: !root.counter.openIsPiece
                    //: the keypad types how much of it, in metres or kilograms
                    text: root.counter.openUnit !== "" ? qsTr("How much")
                                                         //: the keypad types how many
                                                       : qsTr("How many")
                    chosen: root.mode === "quantity"
                    onClicked: root.ask("quantity")
                    Layout.columnSpan: 2
                }
                Way {
                    objectName: "priceMode"
                    //: the keypad types the price
                    text: qsTr("Price")
                    chosen: root.mode === "price"
                    onClicked: root.ask("price")
                }
                Way {
                    objectName: "reduceMode"
                    text: "%"
                    chosen: root.mode === "percent"
                    onClicked: root.ask("percent")
                }
                Way {
                    objectName: "noteMode"
                    symbol: "pencil"
                    chosen: root.mode === "note"
                    onClicked: root.ask("note")
                }
                TouchButton {
                    objectName: "removeLine"
                    kind: TouchButton.Quiet
                    symbol: "trash-2"
                    Layout.fillWidth: true
                    onClicked: root.counter.remove(root.counter.openLine)
                }
            }
        }
        NotePad {
            visible: root.noting
            note: root.counter.openNote
            staffNote: root.counter.staffNote
            item: root.till.item
            family: root.counter.openFamily
            language: root.till.language // the notes are read again with it
            Layout.preferredWidth: 74 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true
            onWritten: text => {
                root.counter.writeNote(root.counter.openLine, text);
                root.counter.close();
            }
            onWrittenForUs: text => {
                root.counter.writeStaffNote(text);
                root.counter.close();
            }
        }
        ColumnLayout {
            visible: !root.noting
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 74 * Theme.mm
            Layout.fillHeight: true

            Rectangle {
                color: Theme.well
                radius: Theme.radius
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch

                Text {
                    visible: !root.pricing
                    anchors.centerIn: parent
                    text: {
                        const number = root.typed === "" ? "…" : root.typed;
                        if (root.measuring)
                            return number + "\u00a0" + root.counter.openUnit;
                        if (!root.reducing)
                            return Theme.signed("×", number);
                        const line = root.counter.openLine;
                        return number + "\u00a0%" + (root.typed === "" ? "" : "  =  " + root.counter.reducedText(line, root.typed, true));
                    }
                    font.pixelSize: Theme.titleText * 1.15
                    font.bold: true
                    color: Theme.ink
                }
                TypedAmount {
                    visible: root.pricing
                    anchors.centerIn: parent
                    typed: root.typed
                    currency: root.currency
                }
            }
            PriceHint {
                visible: root.pricing
                prices: root.till.prices
                typed: root.pricing ? root.typed : ""
                Layout.fillWidth: true
                Layout.preferredHeight: 5 * Theme.mm
            }
            Keypad {
                thousands: root.pricing
                decimal: root.measuring
                //: takes over the typed number
                enterText: qsTr("Apply")
                canEnter: root.typed !== ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                typed: root.typed
                longest: root.reducing ? 2 : 8
                onWritten: number => root.typed = number
                onEnter: {
                    if (root.reducing)
                        root.counter.reduce(root.counter.openLine, root.typed, true);
                    else if (root.pricing)
                        root.till.settleLinePrice(root.typed);
                    else
                        root.counter.setQuantity(root.counter.openLine, root.typed);
                }
            }
        }
    }
    Connections {
        target: root.till.prices
        enabled: root.visible

        function onSettled(dinars: string) {
            root.counter.setPrice(root.counter.openLine, dinars);
        }
    }

    component Way: TouchButton {
        textSize: Theme.text
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.touch
    }
}
