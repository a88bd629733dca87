// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Artisans who came in by a table, with the codes that were made for them.
ListView {
    id: told

    required property ImportDesk desk

    clip: true
    spacing: Theme.hairline
    model: told.desk.told
    boundsBehavior: Flickable.StopAtBounds

    delegate: Rectangle {
        id: person

        required property int index
        required property string makerName
        required property string card
        required property string pin

        objectName: "told-" + index
        width: told.width
        height: 11 * Theme.rowMm
        color: Theme.surface

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: Theme.wideGap

            Label {
                text: person.makerName
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                text: person.card
                color: Theme.softInk
            }
            Label {
                text: person.pin
                font.pixelSize: Theme.priceText
                font.bold: true
            }
        }
    }
}
