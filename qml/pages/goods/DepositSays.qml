// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What is said of the next pieces of a deposit; or why something that was said is taken back.
ColumnLayout {
    id: root

    required property DepositDesk desk
    readonly property bool undoing: desk.undoText !== ""
    readonly property bool accepting: desk.outcome === "accepted" && !undoing
    readonly property bool declining: (desk.outcome === "refused" || desk.outcome === "to_rework") && !undoing

    function outcomeText(outcome: string): string {
        switch (outcome) {
        case "accepted":
            //: button: a piece of a deposit is accepted for sale; very short
            return qsTr("Accept");
        case "to_rework":
            //: button: a piece of a deposit goes back to be mended; very short
            return qsTr("To rework");
        default:
            //: button: a piece of a deposit is not accepted; very short
            return qsTr("Refuse");
        }
    }

    spacing: Theme.gap

    RowLayout {
        visible: root.desk.outcome !== "" && !root.undoing
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: ["accepted", "refused", "to_rework"]

            TouchButton {
                required property string modelData

                objectName: "say-" + modelData
                upright: true
                symbol: modelData === "accepted" ? "circle-check" : modelData === "to_rework" ? "hammer" : "circle-x"
                text: root.outcomeText(modelData)
                textSize: Theme.text
                chosen: root.desk.outcome === modelData
                implicitHeight: 15 * Theme.mm
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.setOutcome(modelData)
            }
        }
    }
    TouchButton {
        objectName: "describeNew"
        visible: root.accepting
        symbol: "plus"
        //: button: a piece that is accepted has no card yet
        text: qsTr("A new thing")
        Layout.fillWidth: true
        onClicked: root.desk.describeNew()
    }
    Label {
        visible: root.accepting && goods.count > 0
        //: above the goods of an artisan that have a card
        text: qsTr("or one like these: scan it, or touch it")
        Layout.fillWidth: true
    }
    GoodsTiles {
        id: goods

        visible: root.accepting && count > 0
        model: root.desk.goods
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTapped: row => root.desk.chooseGoods(row)
    }
    Label { // which word is to be taken back
        visible: root.undoing
        text: root.desk.undoText
        font.bold: true
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        Layout.fillWidth: true
    }
    Label {
        visible: root.undoing
        //: asks why what was said of a piece is taken back
        text: qsTr("Why is this taken back?")
        Layout.fillWidth: true
    }
    Flow {
        visible: root.declining || root.undoing
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.desk.readyWords

            TouchButton {
                required property int index
                required property string modelData

                objectName: "sayWhy-" + index
                text: modelData
                textSize: Theme.text
                chosen: root.desk.word === modelData
                onClicked: root.desk.setWord(modelData)
            }
        }
    }
    Field {
        objectName: "sayWord"
        visible: root.declining || root.undoing
        symbol: "pencil"
        text: root.desk.word
        //: field: why a piece is not accepted, or why that is taken back
        hint: qsTr("or in your own words")
        maximumLength: 80
        Layout.fillWidth: true
        onTextEdited: root.desk.setWord(text)
    }
    Item {
        visible: !goods.visible
        Layout.fillHeight: true
    }
    RowLayout { // what was chosen
        visible: root.accepting && root.desk.itemName !== ""
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Image {
            source: root.desk.picture
            sourceSize.width: Math.round(15 * Theme.mm)
            sourceSize.height: Math.round(12 * Theme.mm)
            Layout.preferredWidth: 15 * Theme.mm
            Layout.preferredHeight: 12 * Theme.mm
        }
        Label {
            text: root.desk.itemName
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
    }
    RowLayout {
        visible: root.declining || (root.accepting && root.desk.itemName !== "")
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Stepper {
            name: "say"
            text: root.desk.quantityText
            textSize: Theme.priceText
            Layout.fillWidth: true
            onLess: root.desk.less()
            onMore: root.desk.more()
        }
        TouchButton {
            objectName: "sayAll"
            //: button: all pieces of a deposit that are left to look at; very short
            text: qsTr("All")
            Layout.preferredWidth: 18 * Theme.mm
            onClicked: root.desk.all()
        }
    }
    TouchButton {
        objectName: "sayIt"
        visible: root.declining || (root.accepting && root.desk.itemName !== "")
        kind: TouchButton.Primary
        symbol: "check"
        enabled: root.desk.canRecord
        text: root.outcomeText(root.desk.outcome)
        implicitHeight: 15 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.record()
    }
    RowLayout {
        visible: root.undoing
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "undoNot"
            symbol: "x"
            //: button: what was said of a piece stays
            text: qsTr("It stays")
            implicitHeight: 15 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.askUndo(-1)
        }
        TouchButton {
            objectName: "undoIt"
            kind: TouchButton.Danger
            symbol: "undo-2"
            enabled: !root.desk.busy
            //: button: what was said of a piece is taken back
            text: qsTr("Take back")
            implicitHeight: 15 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.undo()
        }
    }
}
