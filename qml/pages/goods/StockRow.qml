// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// One item of the stock: its picture, its name, a line about it, figures at the end.
TouchCard {
    id: root

    property string itemName
    property string picture
    property string detailText
    default property alias figures: row.data

    height: Math.max(15 * Theme.mm, words.implicitHeight + 2 * Theme.mm) // large writing needs more

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.mm
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Image {
            source: root.picture
            asynchronous: true
            sourceSize.width: Math.round(17 * Theme.mm)
            sourceSize.height: Math.round(13 * Theme.mm)
            Layout.preferredWidth: 17 * Theme.mm
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
                text: root.detailText
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                Layout.fillWidth: true
            }
        }
    }
}
