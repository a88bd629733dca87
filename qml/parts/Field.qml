// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Touat

// A line to type into.
T.TextField {
    id: root

    property string hint: ""
    property string symbol: ""
    property bool named: false // what it is for stays above what was typed
    property int functionKey: 0 // of the key that leads here
    readonly property real captionFoot: caption.visible ? caption.height + 0.4 * Theme.mm : 0
    // A line of Arabic leaves room for marks above and below that may lie under the caption and on the border.
    readonly property real tooHigh: caption.visible ? Math.max(0, captionFoot + contentHeight - height) : 0

    onTextChanged: soon.restart()
    onWidthChanged: soon.restart()
    onActiveFocusChanged: soon.restart()
    Component.onCompleted: soon.restart()

    Timer { // a name is known by its beginning: only who types sees where the cursor is
        id: soon

        interval: 0
        onTriggered: {
            if (!root.activeFocus)
                root.ensureVisible(0);
        }
    }

    // The key has done its work here and does nothing on the page behind.
    Keys.onReturnPressed: root.accepted()
    Keys.onEnterPressed: root.accepted()

    implicitHeight: Theme.touch
    implicitWidth: 60 * Theme.mm
    leftPadding: Theme.rightToLeft || symbol === "" ? Theme.gap : 9 * Theme.mm
    rightPadding: Theme.rightToLeft && symbol !== "" ? 9 * Theme.mm : Theme.gap
    topPadding: captionFoot - 0.3 * tooHigh
    bottomPadding: -0.7 * tooHigh
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: caption.visible ? Math.min(Theme.strongText, Math.round(0.38 * height)) : Theme.strongText
    color: Theme.ink
    selectionColor: Theme.primary
    selectedTextColor: Theme.onDark
    selectByMouse: true

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: root.activeFocus ? 2 * Theme.hairline : Theme.hairline
        border.color: root.activeFocus ? Theme.primary : Theme.line

        Icon {
            objectName: "symbol"
            visible: root.symbol !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: root.symbol
            color: Theme.softInk
            size: 5.5 * Theme.mm
        }
    }

    Label {
        id: caption

        objectName: "caption"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.rightToLeft ? root.rightPadding : root.leftPadding
        anchors.rightMargin: Theme.gap
        anchors.topMargin: 0.4 * Theme.mm
        height: Math.round(1.3 * Theme.smallText)
        visible: root.named && root.text !== ""
        text: root.hint
        color: Theme.softInk
        font.pixelSize: Theme.smallText
        fontSizeMode: Text.HorizontalFit // large writing
        minimumPixelSize: Math.round(0.8 * Theme.leastText)
    }
    KeyName {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        number: root.text === "" && words.implicitWidth < words.width - 8 * Theme.mm ? root.functionKey : 0
    }
    Label {
        id: words

        objectName: "hint"
        anchors.fill: parent
        anchors.leftMargin: Theme.rightToLeft ? root.rightPadding : root.leftPadding
        anchors.rightMargin: Theme.gap
        visible: root.text === "" && root.preeditText === ""
        text: root.hint
        color: Theme.softInk
        font.pixelSize: Theme.text
        fontSizeMode: Text.Fit // large writing
        minimumPixelSize: Theme.leastText
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
}
