// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// A question and its answers, one of them chosen.
ColumnLayout {
    id: root

    required property string question
    required property string key // for tests
    property alias answers: each.model // texts
    required property int answer
    property bool canChoose: true

    signal chosen(index: int)

    spacing: Theme.mm
    Layout.fillWidth: true
    Layout.fillHeight: false

    Label {
        text: root.question
        font.bold: true
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.mm
        Layout.fillWidth: true

        Repeater {
            id: each

            TouchButton {
                required property int index
                required property string modelData

                objectName: root.key + "-" + index
                text: modelData
                textSize: Theme.text
                chosen: root.answer === index
                enabled: root.canChoose || chosen
                onClicked: root.chosen(index)
            }
        }
    }
}
