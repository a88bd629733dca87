// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// An artisan in a list: a name, where from, the number to call where somebody should, an amount, and a mark.
TouchCard {
    id: root

    required property string title
    property string detail: ""
    property string phone: ""
    property string amount: ""
    property color amountColor: Theme.ink
    property string mark: ""
    property color markColor: Theme.softInk
    default property alias extras: extra.data

    implicitHeight: Math.max(13 * Theme.rowMm, words.implicitHeight + Theme.mm)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            name: root.mark // its place stays
            color: root.markColor
            size: 6 * Theme.mm
        }
        ColumnLayout {
            id: words

            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "artisanName"
                text: root.title
                font.pixelSize: Theme.strongText
                font.bold: true
                fontSizeMode: Text.HorizontalFit // large writing
                minimumPixelSize: Theme.leastText
                Layout.fillWidth: true
                Layout.preferredHeight: 6.5 * Theme.rowMm
            }
            Label {
                visible: text !== ""
                text: root.detail
                font.pixelSize: Theme.smallText
                color: Theme.softInk
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(5 * Theme.rowMm, implicitHeight)
            }
            CodeText {
                objectName: "phone"
                visible: code !== ""
                code: root.phone
            }
        }
        Text {
            text: root.amount
            textFormat: Text.PlainText
            font.pixelSize: Theme.strongText
            font.bold: true
            color: root.amountColor
        }
        Row {
            id: extra

            visible: children.length > 0
        }
    }
}
