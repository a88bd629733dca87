// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// A count is far from the book. While somebody counts, how far stays hidden: one counts again, or says a
// word, or goes on without one; going home is never refused. Later the word is all that is wanted.
Item {
    id: root

    required property string title
    required property string hint
    required property list<string> whys // of those below
    required property string againText
    required property string anywayText
    property string againSymbol: "refresh-cw"
    property string anywaySymbol: "check"
    property bool needed: false // a word
    property bool busy: false
    property string word: ""

    signal again
    signal said(word: string)

    function textOf(why: string): string {
        switch (why) {
        case "change":
            //: why the drawer does not fit: the change that was given was wrong
            return qsTr("Wrong change");
        case "purchase":
            //: why the drawer does not fit: a small purchase was not recorded
            return qsTr("A purchase not recorded");
        case "tender":
            //: why the drawer does not fit: cash was pressed for a card, or a card for cash
            return qsTr("Cash and card mixed up");
        case "evening":
            //: why the drawer does not fit in the morning: the count of the evening was wrong
            return qsTr("Counted wrong in the evening");
        case "safe":
            //: why the drawer does not fit in the morning: money was carried between it and the safe
            return qsTr("To or from the safe, not recorded");
        default:
            //: why the drawer does not fit: nobody knows
            return qsTr("I do not know");
        }
    }

    objectName: "explainGap"
    onVisibleChanged: word = ""

    Curtain {
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 4 * Theme.wideGap, 150 * Theme.mm)
        height: content.implicitHeight + 4 * Theme.wideGap
        radius: Theme.radius
        color: Theme.surface

        ColumnLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 2 * Theme.wideGap
            spacing: Theme.wideGap

            Label {
                text: root.title
                font.pixelSize: Theme.titleText
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Label {
                text: root.hint
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            GridLayout {
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                Repeater {
                    model: root.whys

                    TouchButton {
                        required property string modelData

                        objectName: "why-" + modelData
                        text: root.textOf(modelData)
                        textSize: Theme.text
                        chosen: root.word === text
                        Layout.fillWidth: true
                        Layout.preferredWidth: 10 * Theme.mm
                        onClicked: root.word = text
                    }
                }
            }
            RowLayout {
                spacing: Theme.wideGap
                Layout.fillWidth: true

                TouchButton {
                    objectName: "countAgain"
                    kind: root.needed ? TouchButton.Plain : TouchButton.Primary
                    symbol: root.againSymbol
                    text: root.againText
                    implicitHeight: 14 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.again()
                }
                TouchButton {
                    objectName: "closeAnyway"
                    kind: root.needed ? TouchButton.Primary : TouchButton.Plain
                    symbol: root.anywaySymbol
                    enabled: !root.busy && (!root.needed || root.word !== "")
                    text: root.anywayText
                    implicitHeight: 14 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.said(root.word)
                }
            }
        }
    }
}
