// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// Names, counts, sums, and bars that one compares at a glance.
ColumnLayout {
    id: root

    required property string title
    required property QtObject rows
    required property color tint

    visible: repeater.count > 0
    spacing: Theme.mm
    Layout.fillWidth: true

    Label {
        text: root.title
        font.bold: true
        Layout.fillWidth: true
    }
    Repeater {
        id: repeater

        model: root.rows

        RowLayout {
            id: bar

            required property string nameText
            required property string countText
            required property string amountText
            required property int share

            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: bar.nameText
                Layout.preferredWidth: 34 * Theme.mm
                Layout.maximumWidth: 34 * Theme.mm
            }
            Label {
                text: bar.countText
                color: Theme.softInk
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: 10 * Theme.mm
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredHeight: 5 * Theme.rowMm

                Rectangle {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    height: parent.height
                    width: parent.width * bar.share / 1000
                    radius: Theme.mm
                    color: root.tint
                }
            }
            Text {
                text: bar.amountText
                font.pixelSize: Theme.strongText
                font.bold: true
                color: Theme.ink
                horizontalAlignment: Theme.rightToLeft ? Text.AlignLeft : Text.AlignRight
                Layout.preferredWidth: 30 * Theme.mm
            }
        }
    }
}
