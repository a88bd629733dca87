// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What does not fit together about goods, in words, and beside it the last steps of the item that is touched.
RowLayout {
    id: root

    required property PlacesDesk desk

    spacing: Theme.wideGap

    ListView {
        id: rows

        clip: true
        spacing: Theme.mm
        model: root.desk.doubts
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        delegate: Rectangle {
            id: doubt

            required property int index
            required property string sentence
            required property string itemName
            required property string codeText
            required property string whenText

            objectName: "doubt-" + index
            width: rows.width
            height: words.implicitHeight + 2 * Theme.gap
            radius: Theme.radius
            color: root.desk.doubt === index || touch.pressed ? Theme.primaryTint : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line

            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                spacing: 0

                Label {
                    visible: text !== ""
                    text: doubt.itemName
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    text: doubt.sentence
                    wrapMode: Text.WordWrap
                    maximumLineCount: 3
                    Layout.fillWidth: true
                }
                Label {
                    text: doubt.codeText === "" ? doubt.whenText : doubt.whenText + "  ·  " + doubt.codeText
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                }
            }
            MouseArea {
                id: touch

                anchors.fill: parent
                onClicked: root.desk.chooseDoubt(doubt.index)
            }
        }
        EmptyHint {
            visible: rows.count === 0 && root.desk.known
            anchors.centerIn: parent
            width: rows.width - Theme.gap
            symbol: "circle-check"
            //: nothing contradicts itself
            text: qsTr("All goods are where the book says.")
        }
    }
    ListView {
        id: steps

        clip: true
        spacing: Theme.gap
        model: root.desk.trace
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        delegate: ColumnLayout {
            id: step

            required property string sentence
            required property string whenText
            required property string placeText

            width: steps.width
            spacing: 0

            Label {
                text: step.sentence
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Label {
                text: step.whenText + "  ·  " + step.placeText
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                Layout.fillWidth: true
            }
        }
        EmptyHint {
            visible: steps.count === 0
            anchors.centerIn: parent
            width: steps.width - Theme.gap
            symbol: "history"
            //: beside the list of what does not fit together
            text: qsTr("Touch one to see where the goods were.")
        }
    }
}
