// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// What can be sold: its picture, its price, its name; a dot of clay on a piece of which there is
// only one, the number left on the others.
Item {
    id: root

    required property string itemName
    required property string priceText
    required property string picture
    required property string leftText
    required property bool onePiece
    property bool chosen: false // by the arrows of a keyboard
    property string stateText: "" // "3 left", "reserved": instead of the number
    property bool pinned: false
    readonly property string badge: stateText !== "" ? stateText : leftText

    signal tapped
    signal held // a finger that stays: look at it

    objectName: "tile"

    Rectangle {
        id: card

        anchors.fill: parent
        radius: Theme.radius
        color: touch.pressed ? Theme.primaryTint : Theme.surface
        border.width: root.chosen ? Math.round(0.9 * Theme.mm) : touch.pressed ? 2 * Theme.hairline : Theme.hairline
        border.color: root.chosen || touch.pressed ? Theme.primary : Theme.line
    }
    Image {
        id: photo

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.chosen ? Math.round(0.9 * Theme.mm) : Theme.hairline
        height: root.height - words.height - 1.2 * Theme.mm
        asynchronous: true
        sourceSize.width: Math.round(width)
        sourceSize.height: Math.round(height)
        source: root.picture
    }
    Rectangle {
        visible: root.badge !== ""
        anchors.top: photo.top
        anchors.right: photo.right
        anchors.margins: 0.8 * Theme.mm
        width: Math.max(height, left.implicitWidth + 2 * Theme.mm)
        height: left.implicitHeight
        radius: height / 2
        color: root.stateText !== "" ? Theme.amberTint : Theme.tag

        Text {
            id: left

            anchors.centerIn: parent
            text: root.badge
            font.pixelSize: Theme.smallText
            font.bold: true
            color: root.badge.includes("-") ? Theme.danger : root.stateText !== "" ? Theme.amber : Theme.ink
        }
    }
    Icon {
        visible: root.pinned
        anchors.top: photo.top
        anchors.left: photo.left
        anchors.margins: 0.8 * Theme.mm
        name: "star"
        color: Theme.accent
        size: 4.5 * Theme.mm
    }
    Rectangle {
        anchors.left: photo.left
        anchors.bottom: photo.bottom
        anchors.leftMargin: 0.8 * Theme.mm
        anchors.bottomMargin: -1.2 * Theme.mm
        width: price.width + 2.4 * Theme.mm
        height: 7 * Theme.mm
        radius: height / 2
        color: Theme.surface

        Row {
            id: price

            anchors.centerIn: parent
            spacing: Theme.mm

            Rectangle {
                visible: root.onePiece
                anchors.verticalCenter: parent.verticalCenter
                width: 2.2 * Theme.mm
                height: width
                radius: width / 2
                color: Theme.accent
            }
            Text {
                objectName: "tilePrice"
                // On a small tile a long price is written smaller.
                width: Math.min(implicitWidth, card.width - (root.onePiece ? 7.2 : 4) * Theme.mm)
                text: root.priceText
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.leastText
                font.pixelSize: Math.round(4 * Theme.mm / 0.714)
                font.bold: true
                color: Theme.ink
            }
        }
    }
    Label {
        id: words

        objectName: "itemName"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 1.4 * Theme.mm
        anchors.rightMargin: 1.4 * Theme.mm
        height: 3.77 * Theme.smallText
        text: root.itemName
        font.pixelSize: Theme.smallText
        lineHeight: 0.8
        wrapMode: Text.WordWrap
        maximumLineCount: Theme.rightToLeft ? 2 : 3 // Arabic lines are taller
    }
    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: root.tapped()
        onPressAndHold: root.held()
    }
}
