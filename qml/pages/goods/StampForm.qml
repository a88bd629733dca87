// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What an inspection says: the stamp with its grade and seal, or why not. Faults of a piece are a
// touch away, in the words of the carpet cards.
RowLayout {
    id: root

    required property StampDesk desk
    readonly property bool stamped: desk.outcome === "stamped"

    function outcomeText(outcome: string): string {
        switch (outcome) {
        case "stamped":
            //: an inspection's outcome: the piece gets the stamp; very short
            return qsTr("Stamp");
        case "rework":
            //: an inspection's outcome: the artisan may mend it and come again; very short
            return qsTr("Mend first");
        default:
            //: an inspection's outcome: no stamp; it may be sold as not graded; very short
            return qsTr("No stamp");
        }
    }

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: false
        Layout.preferredWidth: 58 * Theme.mm

        Image {
            source: root.desk.picture
            fillMode: Image.PreserveAspectFit
            sourceSize.width: Math.round(58 * Theme.mm)
            Layout.preferredWidth: 58 * Theme.mm
            Layout.preferredHeight: 43 * Theme.mm
        }
        Label {
            objectName: "stampName"
            text: root.desk.itemName
            font.pixelSize: Theme.strongText
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            Layout.fillWidth: true
        }
        Label {
            visible: text !== ""
            text: root.desk.maker
            Layout.fillWidth: true
        }
        CodeText {
            code: root.desk.codeText
            Layout.fillWidth: true
        }
        Label {
            objectName: "stampBefore"
            visible: text !== ""
            text: root.desk.beforeText
            color: Theme.accent
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        TouchButton {
            objectName: "stampOther"
            kind: TouchButton.Quiet
            symbol: "x"
            //: leaves the piece as it was, for another one
            text: qsTr("Another piece")
            Layout.fillWidth: true
            onClicked: root.desk.leave()
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: ["stamped", "rework", "refused"]

                TouchButton {
                    required property string modelData

                    objectName: "stamp-" + modelData
                    upright: true
                    symbol: modelData === "stamped" ? "stamp" : modelData === "rework" ? "hammer" : "circle-x"
                    text: root.outcomeText(modelData)
                    textSize: Theme.text
                    chosen: root.desk.outcome === modelData
                    implicitHeight: 18 * Theme.mm
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.setOutcome(modelData)
                }
            }
        }
        Label {
            visible: root.stamped
            //: above six buttons, 1 to 6
            text: qsTr("Grade: 1 excellent … 6 acceptable")
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.stamped
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: 6

                TouchButton {
                    required property int index

                    objectName: "grade-" + (index + 1)
                    text: index + 1
                    textSize: Theme.priceText
                    chosen: root.desk.grade === index + 1
                    implicitHeight: 14 * Theme.mm
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.setGrade(index + 1)
                }
            }
        }
        Field {
            objectName: "seal"
            visible: root.stamped
            symbol: "badge-check"
            text: root.desk.seal
            //: field for the number on the seal of a stamped piece; a scan does the same
            hint: qsTr("Number of the seal")
            maximumLength: 30
            Layout.fillWidth: true
            onTextEdited: root.desk.setSeal(text)
        }
        Flow {
            visible: root.desk.outcome === "refused" || root.desk.outcome === "rework"
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: [
                    //: what is wrong with a piece: not wool or cotton; short
                    qsTr("Synthetic fibre"),
                    //: what is wrong with a piece: one side longer than the other; short
                    qsTr("Crooked"),
                    //: what is wrong with a piece: the colours bleed; short
                    qsTr("Colours run"),
                    //: what is wrong with a piece: its measures are not as they should be; short
                    qsTr("Wrong size"),
                    //: what is wrong with a piece: torn, holes, loose threads; short
                    qsTr("Damaged")
                ]

                TouchButton {
                    required property int index
                    required property string modelData

                    objectName: "fault-" + index
                    text: modelData
                    textSize: Theme.text
                    chosen: root.desk.note === modelData
                    onClicked: root.desk.setNote(modelData)
                }
            }
        }
        Field {
            objectName: "stampNote"
            visible: root.desk.outcome !== ""
            symbol: "pencil"
            text: root.desk.note
            //: field for what an inspection found, in words
            hint: qsTr("What was found?")
            maximumLength: 80
            Layout.fillWidth: true
            onTextEdited: root.desk.setNote(text)
        }
        Item {
            Layout.fillHeight: true
        }
        TouchButton {
            objectName: "recordStamp"
            kind: TouchButton.Primary
            symbol: "check"
            enabled: root.desk.outcome !== "" && !root.desk.busy
            //: records what an inspection found
            text: qsTr("Record")
            implicitHeight: 16 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.desk.record()
        }
    }
}
