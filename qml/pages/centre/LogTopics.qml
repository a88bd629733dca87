// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What a manager looks for in the log, each with its picture and how often it happened. Touched again, all is
// shown again.
GridLayout {
    id: root

    required property CentreLogDesk desk

    columns: 6
    rowSpacing: Theme.mm
    columnSpacing: Theme.mm

    Repeater {
        model: root.desk.topics

        TouchButton {
            required property string key
            required property string nameText
            required property string countText
            required property bool empty
            required symbol

            objectName: "logTopic-" + key
            chosen: root.desk.topic === key
            enabled: !empty || chosen
            textSize: Theme.text
            text: nameText + "  " + countText
            implicitHeight: Theme.touchLeast
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.chooseTopic(key)
        }
    }
}
