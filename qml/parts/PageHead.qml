// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// The strip above a page that is not the counter: where one is and how one leaves.
Rectangle {
    id: root

    required property string title
    property string subtitle: ""
    property bool canLeave: true
    default property alias extras: extra.data

    signal leaving

    implicitHeight: 17 * Theme.mm
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap + Theme.corner
        spacing: Theme.wideGap

        TouchButton {
            objectName: "leave"
            visible: root.canLeave
            kind: TouchButton.Quiet
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: root.leaving()
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.title
                font.pixelSize: Math.round(4 * Theme.mm / 0.714) // large in every size of writing
                font.bold: true
                fontSizeMode: Text.HorizontalFit // beside many buttons
                minimumPixelSize: Theme.text
                Layout.fillWidth: true
                Layout.maximumHeight: 8 * Theme.mm
            }
            Label {
                visible: root.subtitle !== ""
                text: root.subtitle
                color: Theme.softInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallText
                Layout.fillWidth: true
                Layout.maximumHeight: 7.5 * Theme.mm
            }
        }
        Row {
            id: extra

            spacing: Theme.gap
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
