// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What can be sold: families as pictures above, tiles below. Nothing scrolls sideways.
Item {
    id: root

    required property Counter counter
    property alias grid: grid
    property bool narrow: false // a column of tiles and nothing else
    property bool cursor: false // the arrows of a keyboard walk through the tiles

    signal lookedAt(int tile)

    readonly property int columns: narrow ? 1 : Math.max(2, Math.floor((grid.width + Theme.gap) / (Theme.tileWidth + Theme.gap)))

    RowLayout {
        id: families

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.narrow ? 0 : Theme.gap
        height: root.narrow ? 0 : 15.5 * Theme.mm
        visible: !root.narrow
        spacing: Theme.gap

        Repeater {
            model: root.counter.families

            Rectangle {
                id: family

                required property string key
                required property string label
                required property string picture

                readonly property bool chosen: root.counter.family === key && root.counter.searchText === ""
                readonly property string paint: chosen ? Theme.hex(Theme.onDark) + "/" + Theme.hex(Theme.glowOnDark)
                                                       : Theme.hex(Theme.accent) + "/" + Theme.hex(Theme.glow)

                objectName: "family-" + (key === "" ? "all" : key)
                radius: Theme.radius
                color: chosen ? Theme.primary : familyTouch.pressed ? Theme.well : Theme.surface
                border.width: chosen ? 0 : Theme.hairline
                border.color: Theme.line
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumWidth: 30 * Theme.mm

                Image {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: parent.top
                    anchors.topMargin: Theme.mm
                    width: Math.min(9 * Theme.mm, family.height - 1.3 * Theme.smallText - 1.6 * Theme.mm) // above its word
                    height: width
                    sourceSize.width: Math.round(width)
                    sourceSize.height: Math.round(height)
                    source: "image://touat/family/" + family.picture + "/" + family.paint
                }
                Text {
                    anchors.bottom: parent.bottom
                    // The room that the fonts keep for marks lies below the edge, or words lie over pictures.
                    anchors.bottomMargin: 0.6 * Theme.mm - Math.max(0, implicitHeight - 1.3 * Theme.smallText) / 2
                    width: parent.width - Theme.mm
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: family.label
                    textFormat: Text.PlainText
                    horizontalAlignment: Text.AlignHCenter
                    elide: Text.ElideRight
                    font.pixelSize: Theme.smallText
                    fontSizeMode: Text.HorizontalFit // large writing
                    minimumPixelSize: Math.round(0.7 * Theme.leastText)
                    font.bold: family.chosen
                    color: family.chosen ? Theme.onDark : Theme.ink
                }
                MouseArea {
                    id: familyTouch

                    anchors.fill: parent
                    onClicked: root.counter.showFamily(family.key)
                }
            }
        }
    }
    GridView {
        id: grid

        objectName: "tiles"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: families.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.topMargin: Theme.gap
        clip: true
        cellWidth: Math.floor(width / root.columns)
        cellHeight: Math.round(Theme.tileHeight)
        bottomMargin: Theme.covered // the last tile can be drawn above the keyboard
        boundsBehavior: Flickable.StopAtBounds
        model: root.counter.tiles

        // When the shelf is read again the arrows stand where they stood; what is searched for, or
        // another family, begins with its first.
        property int stood: 0

        function stand() {
            if (currentIndex < 0 && count > 0)
                currentIndex = Math.min(stood, count - 1);
        }

        onCountChanged: standing.start()
        onCurrentIndexChanged: {
            if (currentIndex < 0)
                standing.start();
            else
                stood = currentIndex;
        }

        Timer { // after the view has read its model
            id: standing

            interval: 0
            onTriggered: grid.stand()
        }
        Connections {
            target: root.counter

            function onShownChanged() {
                grid.stood = 0;
                grid.currentIndex = grid.count > 0 ? 0 : -1;
            }
        }

        delegate: Item {
            id: place

            required property int index
            required property string itemName
            required property string priceText
            required property string picture
            required property string leftText
            required property bool onePiece
            required property string stateText
            required property bool pinned

            width: grid.cellWidth
            height: grid.cellHeight

            ItemTile {
                anchors.fill: parent
                anchors.margins: Theme.mm
                itemName: place.itemName
                priceText: place.priceText
                picture: place.picture
                leftText: place.leftText
                onePiece: place.onePiece
                chosen: root.cursor && place.GridView.isCurrentItem
                stateText: place.stateText
                pinned: place.pinned
                onHeld: root.lookedAt(place.index)
                onTapped: root.counter.add(place.index)
            }
        }

        EmptyHint {
            visible: grid.count === 0
            anchors.centerIn: parent
            width: 80 * Theme.mm
            symbol: "search"
            //: no tile matches the search
            text: root.counter.searchText === "" ? qsTr("Nothing here yet") :
                                                   //: no item matches what was typed
                                                   qsTr("Nothing found. Try fewer letters.")
        }
        Rectangle {
            // how far down one is
            visible: grid.contentHeight > grid.height
            anchors.right: parent.right
            y: grid.visibleArea.yPosition * grid.height
            width: 0.8 * Theme.mm
            height: Math.max(4 * Theme.mm, grid.visibleArea.heightRatio * grid.height)
            radius: width / 2
            color: Theme.softInk
            opacity: 0.5
        }
    }
}
