// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The way of one item as a line of steps, and the level below which more of it is wanted.
RowLayout {
    id: root

    required property StockDesk desk
    required property OwnerDesk owners
    required property string currency
    property string large: "" // a photo of a step

    spacing: Theme.wideGap
    onVisibleChanged: {
        pad.setting = "";
        large = "";
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "wayBack"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.back()
            }
            Image {
                source: root.desk.picture
                sourceSize.width: Math.round(18 * Theme.mm)
                sourceSize.height: Math.round(13.5 * Theme.mm)
                Layout.preferredWidth: 18 * Theme.mm
                Layout.preferredHeight: 13.5 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: root.desk.itemName
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
                Label {
                    text: root.desk.codeText + (root.desk.comingText === "" ? "" : "  ·  " + root.desk.comingText)
                    color: Theme.softInk
                    Layout.fillWidth: true
                }
                LiesHere {
                    where: root.desk.liesText
                }
            }
        }
        RowLayout { // what can be done with it
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Item { Layout.fillWidth: true }
            TouchButton {
                objectName: "correctOwner"
                visible: root.desk.canCorrect
                symbol: "user-round"
                //: button: an item was registered under the wrong artisan; very short
                text: qsTr("Another's")
                textSize: Theme.text
                onClicked: root.owners.correctOwner()
            }
            TouchButton {
                objectName: "keepFound"
                visible: root.desk.canKeep
                symbol: "package-search"
                //: button: what was paid for as lost is found, and the artisan keeps the money; very short
                text: qsTr("Found")
                textSize: Theme.text
                onClicked: root.owners.keepFound()
            }
            TouchButton {
                objectName: "floor"
                visible: root.desk.setsFloor
                chosen: pad.setting === "floor"
                symbol: "lock"
                //: button: an item has no least price of its own; very short
                text: root.desk.floorText === "" ? qsTr("No floor")
                                                   //: button: the least price of an item; very short
                                                 : qsTr("Not below %1").arg(root.desk.floorText)
                textSize: Theme.text
                onClicked: {
                    pad.floor = "";
                    pad.setting = chosen ? "" : "floor";
                }
            }
            TouchButton {
                objectName: "moreSizes"
                visible: root.desk.hasLevel && pad.setting === ""
                symbol: "ruler"
                //: button: goods that are here come in more sizes and colours; short
                text: qsTr("Sizes, colours")
                textSize: Theme.text
                onClicked: root.desk.wantSizes()
            }
            TouchButton {
                objectName: "level"
                visible: root.desk.hasLevel
                chosen: pad.setting === "least" || pad.setting === "full"
                symbol: "arrow-up-down"
                text: root.desk.leastText === ""
                      //: button: below how many of an item one wants more; none is set yet
                      ? qsTr("Set a level")
                        //: button: below how many of an item one wants more, and up to how many
                      : qsTr("From %1 up to %2").arg(root.desk.leastText).arg(root.desk.fullText)
                textSize: Theme.text
                onClicked: {
                    pad.least = "";
                    pad.full = "";
                    pad.setting = chosen ? "" : "least";
                }
            }
        }
        Image {
            objectName: "largePhoto"
            visible: root.large !== ""
            source: root.large
            sourceSize.width: Math.round(width)
            sourceSize.height: Math.round(height)
            fillMode: Image.PreserveAspectFit
            Layout.fillWidth: true
            Layout.fillHeight: true

            MouseArea {
                anchors.fill: parent
                onClicked: root.large = ""
            }
        }
        Label {
            visible: text !== "" && root.large === ""
            text: root.desk.elsewhereText
            color: Theme.softInk
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        ListView {
            id: steps

            visible: root.large === ""
            objectName: "way"
            clip: true
            model: root.desk.way
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: step

                required property int index
                required property string symbol
                required property string sentence
                required property string whenText
                required property string placeText
                required property string noteText
                required property string photo

                objectName: "step-" + index
                width: steps.width
                height: Math.max(14 * Theme.mm, words.implicitHeight + Theme.gap)

                Rectangle { // the line that the steps stand on
                    anchors.horizontalCenter: dot.horizontalCenter
                    y: step.index === 0 ? parent.height / 2 : 0
                    width: 2 * Theme.hairline
                    height: step.index === steps.count - 1 ? parent.height / 2 - y : parent.height - y
                    color: Theme.line
                }
                Rectangle {
                    id: dot

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: 10 * Theme.mm
                    height: width
                    radius: width / 2
                    color: Theme.primaryTint

                    Icon {
                        anchors.centerIn: parent
                        name: step.symbol
                        color: Theme.primary
                        size: 6 * Theme.mm
                    }
                }
                Image { // what was taken of it then; a touch shows it large
                    id: seen

                    objectName: "stepPhoto-" + step.index
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: step.photo !== ""
                    width: visible ? 16 * Theme.mm : 0
                    height: 12 * Theme.rowMm
                    source: step.photo
                    sourceSize.width: Math.round(16 * Theme.mm)
                    sourceSize.height: Math.round(12 * Theme.mm)

                    MouseArea {
                        anchors.fill: parent
                        onClicked: root.large = step.photo
                    }
                }
                ColumnLayout {
                    id: words

                    anchors.left: dot.right
                    anchors.right: seen.left
                    anchors.leftMargin: Theme.wideGap
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 0

                    Label {
                        text: step.sentence
                        font.bold: true
                        wrapMode: Text.WordWrap
                        Layout.fillWidth: true
                    }
                    Label {
                        text: step.whenText + "  ·  " + step.placeText + (step.noteText === "" ? "" : "  ·  " + step.noteText)
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
    StockPad {
        id: pad

        visible: setting !== ""
        desk: root.desk
        currency: root.currency
        Layout.preferredWidth: 62 * Theme.mm
        Layout.maximumWidth: 62 * Theme.mm
        Layout.fillHeight: true
    }
}
