// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One line, opened: how many, at what price, or away with it. The cart's place, not another page.
ColumnLayout {
    id: root

    required property Till till
    readonly property Counter counter: till.counter
    readonly property string currency: till.currency
    property bool pricing: counter.openIsPiece
    property bool reducing: false
    property bool noting: false
    property string typed: ""
    readonly property bool measuring: counter.openUnit !== "" && !pricing && !reducing

    onVisibleChanged: {
        typed = "";
        reducing = false;
        noting = false;
        pricing = counter.openIsPiece;
    }

    spacing: Theme.gap

    // A complaint stands in the place of the line that it is about: the keys stay where they are.
    RowLayout {
        visible: root.counter.complaint === ""
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredHeight: 15 * Theme.mm

        Image {
            source: root.counter.openPicture
            sourceSize.width: Math.round(20 * Theme.mm)
            sourceSize.height: Math.round(15 * Theme.mm)
            Layout.preferredWidth: 20 * Theme.mm
            Layout.preferredHeight: 15 * Theme.mm
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "itemName"
                text: root.counter.openName
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                fontSizeMode: Text.Fit // large writing
                minimumPixelSize: Theme.smallText
                Layout.fillWidth: true
                Layout.fillHeight: true
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
        }
        TouchButton {
            objectName: "closeLine"
            kind: TouchButton.Quiet
            symbol: "x"
            Layout.alignment: Qt.AlignTop
            onClicked: root.counter.close()
        }
    }
    NoticeBar {
        text: root.counter.complaint
        Layout.fillWidth: true
        Layout.preferredHeight: 15 * Theme.mm
        onDismissed: root.counter.forgetComplaint()
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "quantityMode"
            visible: !root.counter.openIsPiece
            //: the keypad types how much of it, in metres or kilograms
            text: root.counter.openUnit !== "" ? qsTr("How much")
                                                 //: the keypad types how many
                                               : qsTr("How many")
            textSize: Theme.text
            chosen: !root.pricing && !root.reducing && !root.noting
            Layout.fillWidth: true
            onClicked: {
                root.pricing = false;
                root.reducing = false;
                root.noting = false;
                root.typed = "";
            }
        }
        TouchButton {
            objectName: "priceMode"
            //: the keypad types the price
            text: qsTr("Price")
            textSize: Theme.text
            chosen: root.pricing
            Layout.fillWidth: true
            onClicked: {
                root.pricing = true;
                root.reducing = false;
                root.noting = false;
                root.typed = "";
            }
        }
        TouchButton {
            objectName: "reduceMode"
            text: "%"
            chosen: root.reducing
            Layout.preferredWidth: Theme.touch
            onClicked: {
                root.pricing = false;
                root.reducing = true;
                root.noting = false;
                root.typed = "";
            }
        }
        TouchButton {
            objectName: "noteMode"
            symbol: "pencil"
            chosen: root.noting
            Layout.preferredWidth: Theme.touch
            onClicked: {
                root.pricing = false;
                root.reducing = false;
                root.noting = true;
                root.typed = "";
            }
        }
        TouchButton {
            objectName: "removeLine"
            kind: TouchButton.Quiet
            symbol: "trash-2"
            onClicked: root.counter.remove(root.counter.openLine)
        }
    }
    NotePad {
        visible: root.noting
        note: root.counter.openNote
        item: root.till.item
        family: root.counter.openFamily
        language: root.till.language // the notes are read again with it
        Layout.fillWidth: true
        Layout.fillHeight: true
        onWritten: text => {
            root.counter.writeNote(root.counter.openLine, text);
            root.counter.close();
        }
    }
    Rectangle {
        visible: !root.noting
        color: Theme.well
        radius: Theme.radius
        Layout.fillWidth: true
        Layout.preferredHeight: 10.5 * Theme.mm

        Text {
            visible: !root.pricing
            anchors.centerIn: parent
            text: {
                const number = root.typed === "" ? "…" : root.typed;
                if (root.measuring)
                    return number + "\u00a0" + root.counter.openUnit;
                if (!root.reducing)
                    return "×\u00a0" + number;
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
    Label {
        objectName: "lineWarning"
        visible: root.reducing && text !== ""
        text: root.typed === "" ? "" : root.counter.reducedWarning(root.counter.openLine, root.typed, true)
        color: Theme.danger
        font.bold: true
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        Layout.fillWidth: true
    }
    PriceHint {
        visible: root.pricing
        prices: root.till.prices
        typed: root.pricing ? root.typed : ""
        Layout.fillWidth: true
        Layout.preferredHeight: 5 * Theme.mm
    }
    Connections {
        target: root.till.prices
        enabled: root.visible

        function onSettled(dinars: string) {
            root.counter.setPrice(root.counter.openLine, dinars);
        }
    }
    Keypad {
        id: keys

        visible: !root.noting
        thousands: root.pricing
        decimal: root.measuring
        //: takes over the typed number
        enterText: qsTr("Take over")
        canEnter: root.typed !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        onDigit: text => {
            root.typed = keys.after(root.typed, text, root.reducing ? 2 : 8);
        }
        onErase: root.typed = root.typed.slice(0, -1)
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
