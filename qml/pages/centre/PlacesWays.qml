// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Transfers that nobody has finished; where a device is gone, the centre says what arrived or came back.
RowLayout {
    id: root

    required property PlacesDesk desk

    spacing: Theme.wideGap

    ListView {
        id: rows

        clip: true
        spacing: Theme.mm
        model: root.desk.ways
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        delegate: TouchCard {
            id: way

            required property int index
            required property string fromName
            required property string toName
            required property string whenText
            required property bool differs
            required property string whatText

            objectName: "way-" + index
            width: rows.width
            height: words.implicitHeight + 2 * Theme.gap
            resting: root.desk.way === index ? Theme.primaryTint : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line
            onTouched: root.desk.chooseWay(way.index)

            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                spacing: 0

                Label {
                    //: goods on the way, from one place to another
                    text: qsTr("From %1 to %2").arg(way.fromName).arg(way.toName)
                    font.bold: true
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
                Label {
                    text: way.whatText
                    Layout.fillWidth: true
                }
                Label {
                    //: of a transfer: less arrived than was sent, and nobody has said where the rest is
                    text: way.differs ? qsTr("Not all arrived; sent %1").arg(way.whenText)
                                        //: of a transfer: nobody has said that it arrived
                                      : qsTr("On the way since %1").arg(way.whenText)
                    color: way.differs ? Theme.danger : Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                }
            }
        }
        EmptyHint {
            visible: rows.count === 0 && root.desk.known
            anchors.centerIn: parent
            width: rows.width - Theme.gap
            symbol: "circle-check"
            //: no transfer is unfinished
            text: qsTr("Everything that was sent has arrived.")
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        EmptyHint {
            visible: root.desk.way < 0
            symbol: "truck"
            //: what a manager does with a transfer that nobody finishes
            text: qsTr("The place that gets the goods says what arrived, and the sender what became of the rest. Only if its device is gone for good, touch the transfer and say it here.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Label {
            visible: root.desk.way >= 0
            //: the manager says how much of a transfer arrived
            text: root.desk.toReceive ? qsTr("What arrived?")
                                        //: the manager says how much of what did not arrive is back at the sender
                                      : qsTr("What came back to the sender?")
            font.pixelSize: Theme.strongText
            font.bold: true
            Layout.fillWidth: true
        }
        ListView {
            id: lines

            visible: root.desk.way >= 0
            clip: true
            spacing: Theme.mm
            model: root.desk.lines
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: line

                required property int index
                required property string itemName
                required property string codeText
                required property string thereText
                required property string openText
                required property bool lacks

                width: lines.width
                height: 15 * Theme.rowMm
                radius: Theme.radius
                color: lacks ? Theme.amberTint : Theme.surface

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    spacing: Theme.mm

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: line.itemName
                            Layout.fillWidth: true
                        }
                        Label {
                            text: line.codeText
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            Layout.fillWidth: true
                        }
                    }
                    Stepper {
                        name: "way"
                        row: line.index
                        //: so many of so many
                        text: qsTr("%1 of %2").arg(line.thereText).arg(line.openText)
                        textSize: Theme.text
                        onLess: root.desk.less(line.index)
                        onMore: root.desk.more(line.index)
                    }
                }
            }
        }
        RowLayout {
            visible: root.desk.way >= 0
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "wayNothing"
                //: button: none of these goods arrived, or came back; short
                text: qsTr("None of it")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.nothing()
            }
            TouchButton {
                objectName: "finishWay"
                kind: root.desk.lackText === "" ? TouchButton.Primary : TouchButton.Danger
                symbol: "check"
                enabled: !root.desk.busy
                text: root.desk.lackText === ""
                      //: button: all of a transfer arrived, or came back
                      ? qsTr("All of it is there")
                        //: button: part of a transfer arrived, or came back, the rest is lost; how many
                      : qsTr("Write off %1 as missing").arg(root.desk.lackText)
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                onClicked: root.desk.finish()
            }
        }
    }
}
