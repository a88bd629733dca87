// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// All that the count covers: what must be counted again, what differs, the rest. A touched line takes
// another number.
RowLayout {
    id: root

    required property CountDesk desk
    property string typed: ""
    property bool reasoning: false // why the chosen line differs, instead of how many there are

    spacing: Theme.wideGap

    Connections {
        target: root.desk

        function onChanged() {
            if (root.desk.chosen < 0)
                root.typed = "";
            if (!root.desk.chosenDiffers)
                root.reasoning = false;
        }
    }
    ListView {
        id: lines

        objectName: "countLines"
        clip: true
        spacing: Theme.mm
        model: root.desk.lines
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TouchCard {
            id: line

            required property int index
            required property string itemName
            required property string picture
            required property string codeText
            required property string countText
            required property string differenceText
            required property string why
            required property bool missing
            required property bool again
            required property bool scanned

            objectName: "countLine-" + index
            width: lines.width
            height: Math.max(14 * Theme.rowMm, words.implicitHeight + 2 * Theme.mm) // a long name needs more
            resting: root.desk.chosen === index ? Theme.primaryTint : again ? Theme.amberTint : Theme.surface
            onTouched: root.desk.choose(line.index)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.mm
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Image {
                    source: line.picture
                    sourceSize.width: Math.round(15 * Theme.mm)
                    sourceSize.height: Math.round(12 * Theme.mm)
                    Layout.preferredWidth: 15 * Theme.mm
                    Layout.preferredHeight: 12 * Theme.mm
                }
                ColumnLayout {
                    id: words

                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: line.itemName
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Label {
                        //: of an item in a count: it was sold or received between two scans
                        text: line.again ? qsTr("It moved: count it again")
                                         : line.why !== "" ? line.why : line.codeText
                        color: line.again ? Theme.amber : Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
                Label {
                    text: line.countText
                    font.bold: line.scanned
                    color: line.scanned ? Theme.ink : Theme.softInk
                }
                Text {
                    text: line.differenceText
                    font.pixelSize: Theme.priceText
                    font.bold: true
                    color: line.missing ? Theme.danger : Theme.pay
                    horizontalAlignment: Text.AlignHCenter
                    Layout.preferredWidth: 16 * Theme.mm
                }
            }
        }
        EmptyHint {
            visible: lines.count === 0
            anchors.centerIn: parent
            width: 80 * Theme.mm
            symbol: "package-open"
            //: the count covers nothing: nothing should be here and nothing was scanned
            text: qsTr("Nothing should be here, and nothing was scanned.")
        }
    }
    ColumnLayout {
        visible: root.desk.chosen >= 0
        spacing: Theme.gap
        Layout.preferredWidth: 62 * Theme.mm
        Layout.maximumWidth: 62 * Theme.mm
        Layout.fillHeight: true

        ColumnLayout { // close together: the keys below want the height
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: false

            Label {
                visible: !root.reasoning
                //: asks how much of an item there is, in metres or kilograms; its name stands below
                text: root.desk.chosenUnit !== "" ? qsTr("How much is there?")
                                                    //: asks for the number of an item; its name stands below
                                                  : qsTr("How many are there?")
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                text: root.desk.chosenName
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Rectangle {
                color: Theme.well
                radius: Theme.radius
                Layout.fillWidth: true
                Layout.preferredHeight: 12 * Theme.mm

                TypedAmount {
                    anchors.centerIn: parent
                    typed: root.typed
                    currency: root.desk.chosenUnit
                }
            }
            TouchButton {
                objectName: "lineWhy"
                visible: root.desk.chosenDiffers
                chosen: root.reasoning
                //: button: why one item of a count differs, if for another reason than the others; very short
                text: qsTr("Why?")
                textSize: Theme.text
                onClicked: root.reasoning = !root.reasoning
            }
        }
        CountReasons {
            visible: root.reasoning
            prefix: "lineWhy"
            why: root.desk.chosenWhy
            ready: root.desk.chosenReady
            readyRow: root.desk.chosenWhyRow
            Layout.fillWidth: true
            onSaid: why => root.desk.setWhy(why)
            onReadySaid: row => root.desk.chooseWhy(row)
        }
        Item {
            visible: root.reasoning
            Layout.fillHeight: true
        }
        Keypad {
            visible: !root.reasoning
            thousands: false
            decimal: root.desk.chosenUnit !== ""
            //: takes the number that was typed
            enterText: qsTr("This many")
            canEnter: root.typed !== "" && !root.desk.busy
            Layout.fillWidth: true
            Layout.fillHeight: true
            typed: root.typed
            longest: decimal ? 8 : 6
            onWritten: number => root.typed = number
            onEnter: root.desk.setNumber(root.typed)
        }
    }
}
