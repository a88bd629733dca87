// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A line of the log: what happened, who did it and when; of all stalls also where.
Rectangle {
    id: root

    required property string symbol
    required property string sentence
    required property string whenText
    required property string byText
    required property string stallText
    required property bool grave
    property bool tellsStall: false

    height: Math.max(16 * Theme.mm, Math.max(words.implicitHeight, who.implicitHeight) + 2 * Theme.gap)
    radius: Theme.radius
    color: grave ? Theme.amberTint : Theme.surface

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter // not its height, which follows from the words
        anchors.leftMargin: Theme.wideGap
        anchors.rightMargin: Theme.wideGap
        spacing: Theme.wideGap

        Icon {
            name: root.symbol
            color: root.grave ? Theme.amber : Theme.softInk
        }
        Label {
            id: words

            objectName: "sentence"
            text: root.sentence
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            Layout.fillWidth: true
        }
        Label {
            visible: root.tellsStall
            text: root.stallText
            font.bold: true
            Layout.preferredWidth: 10 * Theme.rowMm
        }
        ColumnLayout {
            id: who

            spacing: 0
            Layout.preferredWidth: 46 * Theme.mm
            Layout.maximumWidth: 46 * Theme.mm

            Label {
                text: root.byText
                font.bold: true
                font.pixelSize: Theme.smallText
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Label {
                text: root.whenText
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                Layout.fillWidth: true
            }
        }
    }
}
