// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// The pictures of an item, one at a time: a finger pushes the next one in, and dots say how many there are.
Item {
    id: root

    required property list<string> pictures

    ListView {
        id: band

        objectName: "photoBand"
        anchors.fill: parent
        clip: true
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        boundsBehavior: Flickable.StopAtBounds
        interactive: count > 1
        model: root.pictures
        onModelChanged: currentIndex = 0

        delegate: Image {
            required property string modelData

            width: band.width
            height: band.height
            source: modelData
            sourceSize.width: Math.round(width)
            sourceSize.height: Math.round(height)
        }
    }
    Rectangle {
        visible: band.count > 1
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm
        width: dots.width + 2 * Theme.mm
        height: dots.height + Theme.mm
        radius: height / 2
        color: Theme.surface

        Row {
            id: dots

            anchors.centerIn: parent
            spacing: Theme.mm

            Repeater {
                model: band.count

                Rectangle {
                    required property int index

                    objectName: "photoDot-" + index
                    width: 2 * Theme.mm
                    height: width
                    radius: width / 2
                    color: index === band.currentIndex ? Theme.primary : Theme.line
                }
            }
        }
    }
}
