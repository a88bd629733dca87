// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Touat

// One of a few ways the screen can look: a drawing of it, its name, a check when it is the one.
T.AbstractButton {
    id: root

    property bool chosen: false
    property string symbol: ""
    default property alias drawing: canvas.data

    implicitWidth: 26 * Theme.mm
    implicitHeight: 22 * Theme.mm
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        color: root.down ? Theme.well : root.chosen ? Theme.primaryTint : Theme.surface
        radius: Theme.radius
        border.width: root.chosen ? 3 * Theme.hairline : Theme.hairline
        border.color: root.chosen ? Theme.primary : Theme.line
    }
    contentItem: Item {
        Item {
            id: canvas

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: label.top

            Icon {
                visible: root.symbol !== ""
                anchors.centerIn: parent
                name: root.symbol
                size: 9 * Theme.mm
            }
        }
        Text {
            id: label

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width - Theme.mm)
            text: root.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.pixelSize: Theme.text
            font.bold: root.chosen
            color: Theme.ink
        }
        Icon {
            visible: root.chosen
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.mm
            name: "circle-check"
            color: Theme.primary
            size: 5 * Theme.mm
        }
    }
}
