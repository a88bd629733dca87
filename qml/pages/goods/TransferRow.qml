// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// One kind of goods on this page: its picture, its name and code, and what stands beside it.
Rectangle {
    id: root

    required property string itemName
    required property string picture
    required property string code
    default property alias beside: row.data

    height: Math.max(15 * Theme.rowMm, words.implicitHeight + 2 * Theme.mm) // a long name needs more
    radius: Theme.radius
    color: Theme.surface

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.mm
        anchors.rightMargin: Theme.gap
        spacing: Theme.mm

        Image {
            source: root.picture
            sourceSize.width: Math.round(14 * Theme.mm)
            sourceSize.height: Math.round(13 * Theme.mm)
            Layout.preferredWidth: 14 * Theme.mm
            Layout.preferredHeight: 13 * Theme.mm
        }
        ColumnLayout {
            id: words

            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.itemName
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Label {
                text: root.code
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                Layout.fillWidth: true
            }
        }
    }
}
