// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// How many: one less, the number, one more. Says what was touched; whoever asked counts.
RowLayout {
    id: root

    required property string text
    required property string name // of its buttons, for tests: "tag-less-3", "tag-more-3"
    property int row: -1 // the 3
    property string lessSymbol: "minus"
    property string moreSymbol: "plus"
    property bool canMore: true
    property real textSize: Theme.strongText
    property real textWidth: 22 * Theme.mm // at least
    property color textColor: Theme.ink

    signal less
    signal more

    function named(what: string): string {
        return name + "-" + what + (row < 0 ? "" : "-" + row);
    }

    spacing: Theme.gap
    Layout.fillWidth: false
    Layout.fillHeight: false

    TouchButton {
        objectName: root.named("less")
        symbol: root.lessSymbol
        Layout.preferredWidth: Theme.touch
        onClicked: root.less()
    }
    Label {
        objectName: root.named("count")
        text: root.text
        font.pixelSize: root.textSize
        font.bold: true
        color: root.textColor
        horizontalAlignment: Text.AlignHCenter
        Layout.minimumWidth: root.textWidth
        Layout.fillWidth: true
    }
    TouchButton {
        objectName: root.named("more")
        symbol: root.moreSymbol
        enabled: root.canMore
        Layout.preferredWidth: Theme.touch
        onClicked: root.more()
    }
}
