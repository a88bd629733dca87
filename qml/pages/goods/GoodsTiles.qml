// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// Goods as tiles, to be touched.
GridView {
    id: root

    property int least: 2 // of columns
    readonly property int columns: Math.max(least, Math.floor((width + Theme.gap) / (Theme.tileWidth + Theme.gap)))

    signal tapped(int row)

    objectName: "goodsTiles"
    clip: true
    cellWidth: Math.floor(width / columns)
    cellHeight: Math.round(Theme.tileHeight)
    bottomMargin: Theme.covered
    boundsBehavior: Flickable.StopAtBounds

    delegate: Item {
        id: place

        required property int index
        required property string itemName
        required property string priceText
        required property string picture
        required property string leftText
        required property bool onePiece

        width: root.cellWidth
        height: root.cellHeight

        ItemTile {
            objectName: "goods-" + place.index
            anchors.fill: parent
            anchors.margins: Theme.mm
            itemName: place.itemName
            priceText: place.priceText
            picture: place.picture
            leftText: place.leftText
            onePiece: place.onePiece
            onTapped: root.tapped(place.index)
        }
    }
    EmptyHint {
        visible: root.count === 0
        anchors.centerIn: parent
        width: root.width - 10 * Theme.mm
        symbol: "search"
        //: no goods lie here, or none match what was typed
        text: qsTr("Nothing found here.")
    }
}
