// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// A line of a contract's shares: of what, and what the artisan gets of each 1 000 of it.
Rectangle {
    id: root

    required property int index
    required property string whatText
    required property string artisanText
    required property string wrongText
    required property bool step
    required property bool picked

    signal touched

    implicitHeight: Math.max(12 * Theme.mm, words.implicitHeight + 2 * Theme.mm)
    radius: Theme.radius
    color: wrongText !== "" ? Theme.dangerTint : picked ? Theme.primaryTint : Theme.surface
    border.width: picked ? 2 * Theme.hairline : Theme.hairline
    border.color: picked ? Theme.primary : Theme.line

    MouseArea {
        objectName: "shareLine-" + root.index
        anchors.fill: parent
        onClicked: root.touched()
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.step ? 8 * Theme.mm : Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        ColumnLayout {
            id: words

            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.whatText
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Label {
                objectName: "shareWrong-" + root.index
                visible: text !== ""
                text: root.wrongText
                color: Theme.danger
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
        }
        Text {
            text: root.artisanText
            font.pixelSize: Theme.priceText
            font.bold: true
            color: Theme.pay
        }
    }
}
