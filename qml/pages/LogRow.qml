// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
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

    // By anchors: a layout would settle the width of the words only after their height was asked for.
    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        name: root.symbol
        color: root.grave ? Theme.amber : Theme.softInk
    }
    Label {
        id: words

        objectName: "sentence"
        anchors.left: picture.right
        anchors.right: root.tellsStall ? stall.left : who.left
        anchors.leftMargin: Theme.wideGap
        anchors.rightMargin: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        text: root.sentence
        wrapMode: Text.WordWrap
        maximumLineCount: 3
    }
    Label {
        id: stall

        visible: root.tellsStall
        anchors.right: who.left
        anchors.rightMargin: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        width: 10 * Theme.rowMm
        text: root.stallText
        font.bold: true
    }
    Column {
        id: who

        anchors.right: parent.right
        anchors.rightMargin: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        width: 46 * Theme.mm

        Label {
            width: who.width
            text: root.byText
            font.bold: true
            font.pixelSize: Theme.smallText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
        }
        Label {
            width: who.width
            text: root.whenText
            color: Theme.softInk
            font.pixelSize: Theme.smallText
        }
    }
}
