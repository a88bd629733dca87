// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What does not fit together, in words, and beside it what to make of the one that is touched.
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

        delegate: TouchCard {
            id: doubt

            required property int index
            required property string sentence
            required property string itemName
            required property string codeText
            required property string whenText
            required property bool decided

            objectName: "doubt-" + index
            width: rows.width
            height: words.implicitHeight + 2 * Theme.gap
            resting: root.desk.doubt === index ? Theme.primaryTint : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line
            onTouched: root.desk.chooseDoubt(doubt.index)

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
                    color: doubt.decided ? Theme.softInk : Theme.ink
                    wrapMode: Text.WordWrap
                    maximumLineCount: 5
                    Layout.fillWidth: true
                }
                Label {
                    //: said of something that did not fit together
                    text: (doubt.decided ? qsTr("Decided") + "  ·  " : "") + doubt.whenText
                          + (doubt.codeText === "" ? "" : "  ·  " + doubt.codeText)
                    color: Theme.softInk
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
            //: nothing contradicts itself, and nothing wants a manager's look
            text: qsTr("Nothing waits for a decision.")
        }
    }
    PlacesRuling {
        desk: root.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
}
