// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The shares of a contract line by line, with keys for the line that is chosen and an example below.
Rectangle {
    id: root

    required property ShareDesk desk

    color: Theme.sand

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.wideGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                TouchButton {
                    objectName: "sharesBack"
                    symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                    onClicked: root.desk.leave()
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        //: title: what an artisan gets, by families, prices and steps
                        text: qsTr("Of each 1 000 the artisan gets")
                        font.pixelSize: Theme.strongText
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        //: under that title: how its lines are read
                        text: qsTr("The first line that fits the piece counts.")
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
            }
            ListView {
                id: lines

                objectName: "shareLines"
                clip: true
                spacing: Theme.mm
                boundsBehavior: Flickable.StopAtBounds
                model: root.desk.lines
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: ShareLine {
                    width: lines.width
                    height: implicitHeight
                    onTouched: root.desk.choose(index)
                }
            }
            RowLayout {
                spacing: Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: false

                TouchButton {
                    objectName: "shareAddRule"
                    symbol: "plus"
                    //: button: another line of a contract, for a family of goods or for prices
                    text: qsTr("Family or price")
                    textSize: Theme.text
                    onClicked: root.desk.addRule()
                }
                TouchButton {
                    objectName: "shareAddStep"
                    symbol: "plus"
                    enabled: root.desk.artisanText !== ""
                    //: button: above a part of the price the artisan gets another share
                    text: qsTr("A step")
                    textSize: Theme.text
                    onClicked: root.desk.addStep()
                }
                Item {
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "shareUp"
                    symbol: "chevron-up"
                    enabled: root.desk.canRise
                    onClicked: root.desk.rise()
                }
                TouchButton {
                    objectName: "shareDown"
                    symbol: "chevron-down"
                    enabled: root.desk.canSink
                    onClicked: root.desk.sink()
                }
                TouchButton {
                    objectName: "shareRemove"
                    symbol: "trash-2"
                    enabled: root.desk.canRemove
                    onClicked: root.desk.remove()
                }
            }
            TouchButton {
                id: example

                objectName: "shareExample"
                chosen: root.desk.part === "example"
                implicitHeight: 14 * Theme.mm
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                Layout.fillWidth: true
                onClicked: root.desk.write("example")

                contentItem: RowLayout {
                    spacing: Theme.gap

                    Label {
                        text: root.desk.exampleText
                        color: example.writing
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Label {
                        objectName: "shareResult"
                        text: root.desk.exampleResult
                        color: example.chosen ? example.writing : Theme.pay
                        font.pixelSize: Theme.priceText
                        font.bold: true
                    }
                }
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: true
            Layout.preferredWidth: 0.4 * root.width
            Layout.maximumWidth: 0.4 * root.width

            GridLayout {
                visible: root.desk.ofRule && !root.desk.ofStep
                columns: 4
                columnSpacing: Theme.mm
                rowSpacing: Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: false

                Repeater {
                    model: root.desk.families

                    TouchButton {
                        required property int index
                        required property string modelData

                        objectName: "shareFamily-" + index
                        implicitHeight: Theme.touchLeast
                        text: modelData
                        textSize: Theme.smallText
                        chosen: root.desk.family === index
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: root.desk.chooseFamily(index)
                    }
                }
            }
            RowLayout {
                spacing: Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: false

                SharePartButton {
                    objectName: "sharePart-step"
                    visible: root.desk.ofStep
                    //: field of a step: the part of a price above this
                    name: qsTr("Above")
                    value: root.desk.stepText
                    chosen: root.desk.part === "step"
                    onClicked: root.desk.write("step")
                }
                SharePartButton {
                    objectName: "sharePart-from"
                    visible: root.desk.ofRule && !root.desk.ofStep
                    //: field of a line: goods of at least this price
                    name: qsTr("Price from")
                    value: root.desk.fromText
                    chosen: root.desk.part === "from"
                    onClicked: root.desk.write("from")
                }
                SharePartButton {
                    objectName: "sharePart-below"
                    visible: root.desk.ofRule && !root.desk.ofStep
                    //: field of a line: goods of less than this price
                    name: qsTr("Price below")
                    value: root.desk.belowText
                    chosen: root.desk.part === "below"
                    onClicked: root.desk.write("below")
                }
                SharePartButton {
                    objectName: "sharePart-artisan"
                    //: field of a line: what the artisan gets of each 1 000
                    name: qsTr("Artisan gets")
                    value: root.desk.artisanText
                    chosen: root.desk.part === "artisan"
                    onClicked: root.desk.write("artisan")
                }
            }
            Keypad {
                enabled: visible
                Layout.fillWidth: true
                Layout.fillHeight: true
                onDigit: text => root.desk.type(text)
                onErase: root.desk.erase()
            }
            TouchButton {
                objectName: "sharesKeep"
                kind: TouchButton.Primary
                symbol: "check"
                enabled: root.desk.canKeep
                //: button: the shares of a contract are as they are written; it is signed later
                text: qsTr("So it is")
                implicitHeight: 14 * Theme.mm
                Layout.fillWidth: true
                onClicked: root.desk.keep()
            }
        }
    }
}
