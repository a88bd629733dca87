// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// A question with a few ready answers, of a QuestionList.
Rectangle {
    id: root

    required property int index
    required property string key
    required property string question
    required property string meaning
    required property list<string> answers
    required property int chosen
    property bool changeable: true

    signal answered(question: int, answer: int)

    height: Math.max(words.implicitHeight, choices.implicitHeight) + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.wideGap

        ColumnLayout {
            id: words

            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.question
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Label {
                text: root.meaning
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                wrapMode: Text.WordWrap
                maximumLineCount: 3
                Layout.fillWidth: true
            }
        }
        Flow {
            id: choices

            spacing: Theme.mm
            Layout.preferredWidth: 0.56 * root.width
            Layout.maximumWidth: 0.56 * root.width

            Repeater {
                model: root.answers

                TouchButton {
                    required property int index
                    required property string modelData

                    objectName: "rule-" + root.key + "-" + index
                    text: modelData
                    textSize: Theme.text
                    chosen: root.chosen === index
                    enabled: root.changeable || chosen
                    onClicked: root.answered(root.index, index)
                }
            }
        }
    }
}
