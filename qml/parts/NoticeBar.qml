// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// One sentence that a person must see, with what can be done about it: one thing, or another beside it.
Rectangle {
    id: root

    required property string text
    property string symbol: "circle-alert"
    property string actionText: ""
    property string otherSymbol: "" // of the other thing
    property bool harmless: false
    property bool lasting: false // goes away with its reason, not by a touch

    signal action
    signal other
    signal dismissed

    visible: text !== ""
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.gap)
    color: harmless ? Theme.primaryTint : Theme.dangerTint
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: harmless ? Theme.primary : Theme.danger

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: root.actionText === "" ? 0 : Theme.gap / 2
        spacing: Theme.gap

        Icon {
            visible: root.otherSymbol === "" // beside two buttons the sentence needs the room
            name: root.symbol
            color: root.harmless ? Theme.primary : Theme.danger
        }
        Label {
            id: label

            objectName: "sentence"
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap // a code may be longer than a line
            maximumLineCount: 5
            font.bold: true
            color: root.harmless ? Theme.primaryDown : Theme.danger
        }
        TouchButton {
            visible: root.otherSymbol !== ""
            objectName: "noticeOther"
            symbol: root.otherSymbol
            implicitWidth: Theme.touchLeast
            implicitHeight: Theme.touchLeast
            onClicked: root.other()
        }
        TouchButton {
            visible: root.actionText !== ""
            objectName: "noticeAction"
            text: root.actionText
            textSize: Theme.text
            implicitHeight: Theme.touchLeast
            onClicked: root.action()
        }
        TouchButton {
            visible: root.actionText === "" && !root.lasting
            objectName: "noticeClose"
            kind: TouchButton.Quiet
            symbol: "x"
            onClicked: root.dismissed()
        }
    }
}
