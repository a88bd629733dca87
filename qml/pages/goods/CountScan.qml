// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What was scanned last, large enough to be read from the shelf; beside it what could not be counted.
RowLayout {
    id: root

    required property CountDesk desk

    spacing: Theme.wideGap

    Rectangle {
        radius: Theme.radius
        color: root.desk.problem !== "" ? Theme.dangerTint : Theme.surface
        border.width: root.desk.problem !== "" ? 2 * Theme.hairline : Theme.hairline
        border.color: root.desk.problem !== "" ? Theme.danger : Theme.line
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.wideGap
            spacing: Theme.gap
            visible: root.desk.itemName !== "" && root.desk.problem === ""

            Image {
                source: root.desk.picture
                fillMode: Image.PreserveAspectFit
                sourceSize.width: Math.round(80 * Theme.mm)
                sourceSize.height: Math.round(60 * Theme.mm)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Label {
                text: root.desk.itemName
                font.pixelSize: Theme.titleText
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Label {
                text: root.desk.codeText
                visible: text !== ""
                color: Theme.softInk
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Text {
                objectName: "tally"
                text: root.desk.tallyText
                font.pixelSize: Theme.hugeText
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.titleText
                color: Theme.primary
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            visible: root.desk.problem !== ""
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.wideGap
            spacing: Theme.wideGap

            Icon {
                name: "circle-x"
                color: Theme.danger
                size: 22 * Theme.mm
                Layout.alignment: Qt.AlignHCenter
            }
            Label {
                objectName: "scanProblem"
                text: root.desk.problem
                font.pixelSize: Theme.titleText
                font.bold: true
                color: Theme.danger
                wrapMode: Text.WordWrap
                maximumLineCount: 4
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "takeHere"
                visible: root.desk.strays
                kind: TouchButton.Primary
                symbol: "map-pin"
                //: button: a piece of another corner lies in the one that is counted, and is counted here
                text: qsTr("It lies here now")
                implicitHeight: 14 * Theme.mm
                Layout.fillWidth: true
                onClicked: root.desk.takeHere()
            }
        }
        EmptyHint {
            visible: root.desk.itemName === "" && root.desk.problem === ""
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "scan-barcode"
            //: a count has begun, and nothing was scanned yet
            text: qsTr("Scan every piece once. The order does not matter.")
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        Label {
            //: above the scans that could not be counted
            text: qsTr("Could not be counted")
            font.bold: true
            Layout.fillWidth: true
        }
        ListView {
            id: problems

            objectName: "problems"
            clip: true
            spacing: Theme.mm
            model: root.desk.problems
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: problem

                required property int index
                required property string sentence
                required property string itemName
                required property string picture

                objectName: "problem-" + index
                width: problems.width
                height: words.implicitHeight + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.surface

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    spacing: Theme.gap

                    Icon {
                        visible: problem.picture === ""
                        name: "circle-alert"
                        color: Theme.danger
                        size: 8 * Theme.mm
                    }
                    Image {
                        visible: problem.picture !== ""
                        source: problem.picture
                        sourceSize.width: Math.round(13 * Theme.mm)
                        sourceSize.height: Math.round(10 * Theme.mm)
                        Layout.preferredWidth: 13 * Theme.mm
                        Layout.preferredHeight: 10 * Theme.mm
                    }
                    ColumnLayout {
                        id: words

                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            visible: text !== ""
                            text: problem.itemName
                            font.bold: true
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                        Label {
                            text: problem.sentence
                            wrapMode: Text.WordWrap
                            maximumLineCount: 4
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            EmptyHint {
                visible: problems.count === 0
                anchors.centerIn: parent
                width: problems.width - 2 * Theme.gap
                symbol: "circle-check"
                //: no scan of this count went wrong
                text: qsTr("Every scan went well.")
            }
        }
    }
}
