// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A line of an order: goods with their picture, or words for what is not made yet.
Rectangle {
    id: root

    required property string itemName
    required property string picture
    required property string quantityText
    required property string amountText
    required property string currency

    height: 14 * Theme.rowMm
    radius: Theme.radius
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Item {
            Layout.preferredWidth: 14 * Theme.mm
            Layout.preferredHeight: 12 * Theme.mm

            Image {
                anchors.fill: parent
                source: root.picture
                sourceSize.width: Math.round(width)
                sourceSize.height: Math.round(height)
            }
            Icon {
                visible: root.picture === ""
                anchors.centerIn: parent
                name: "pencil"
                color: Theme.accent
                size: 7 * Theme.mm
            }
        }
        Label {
            text: (root.quantityText === "1" ? "" : root.quantityText + " × ") + root.itemName
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        Money {
            amount: root.amountText
            currency: root.currency
            size: Theme.strongText
        }
    }
}
