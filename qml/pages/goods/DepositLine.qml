// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What was said of a piece of a deposit, and the way back.
Rectangle {
    id: root

    required property string itemName
    required property string picture
    required property string countText
    required property string outcome
    required property string outcomeText
    required property bool undone
    property bool canUndo: true

    signal undoing

    height: 15 * Theme.rowMm
    radius: Theme.radius
    color: Theme.surface
    opacity: undone ? 0.6 : 1

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm
        spacing: Theme.gap

        Icon {
            name: root.outcome === "accepted" ? "circle-check" : root.outcome === "to_rework" ? "hammer" : "circle-x"
            color: root.undone ? Theme.softInk : root.outcome === "accepted" ? Theme.pay : Theme.danger
            size: 7 * Theme.mm
        }
        Image {
            visible: root.picture !== ""
            source: root.picture
            sourceSize.width: Math.round(15 * Theme.mm)
            sourceSize.height: Math.round(12 * Theme.mm)
            Layout.preferredWidth: 15 * Theme.mm
            Layout.preferredHeight: 12 * Theme.mm
        }
        Label {
            text: Theme.signed("×", root.countText)
            font.bold: true
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                visible: text !== ""
                text: root.itemName
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                text: root.outcomeText
                color: Theme.softInk
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
        }
        TouchButton {
            objectName: root.objectName + "-undo"
            visible: !root.undone
            enabled: root.canUndo
            kind: TouchButton.Quiet
            symbol: "undo-2"
            onClicked: root.undoing()
        }
    }
}
