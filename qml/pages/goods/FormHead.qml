// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// Above a form of this page: what it is about, and the way back to the list.
RowLayout {
    id: root

    required property string title
    property string subtitle: ""

    signal leaving

    spacing: Theme.gap
    Layout.fillWidth: true
    Layout.fillHeight: false

    TouchButton {
        objectName: "formBack"
        kind: TouchButton.Quiet
        symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
        onClicked: root.leaving()
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Label {
            text: root.title
            font.pixelSize: Theme.strongText
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        Label {
            visible: root.subtitle !== ""
            text: root.subtitle
            color: Theme.softInk
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
    }
}
