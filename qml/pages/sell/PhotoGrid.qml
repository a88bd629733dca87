// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The newest pictures on a stick, a camera or in the picture folder; a touch takes one.
ColumnLayout {
    id: root

    required property PhotoShelf photos
    required property CameraDesk camera

    signal chosen(int row)

    spacing: Theme.gap

    onVisibleChanged: if (visible)
        photos.look()

    Label {
        visible: root.photos.count > 0
        //: above photos to touch
        text: qsTr("Which picture?")
        font.bold: true
        Layout.fillWidth: true
    }
    EmptyHint {
        visible: root.photos.count === 0
        symbol: "camera"
        //: no photo to choose from
        text: qsTr("No pictures yet. Plug in a stick or a camera, then look again.")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    GridView {
        id: grid

        readonly property int columns: Math.max(2, Math.floor(width / (26 * Theme.mm)))

        visible: root.photos.count > 0
        clip: true
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.round(cellWidth * 0.75)
        boundsBehavior: Flickable.StopAtBounds
        model: root.photos.found
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: place

            required property int index
            required property url address
            required property string flawText

            objectName: "photo-" + index
            width: grid.cellWidth
            height: grid.cellHeight

            Image {
                anchors.fill: parent
                anchors.margins: Theme.hairline
                asynchronous: true
                autoTransform: true
                fillMode: Image.PreserveAspectCrop
                sourceSize.width: Math.round(width)
                source: place.address
            }
            Rectangle { // no picture, though it is called one: a touch says why
                visible: place.flawText !== ""
                anchors.fill: parent
                anchors.margins: Theme.hairline
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.hairline
                border.color: Theme.line

                ColumnLayout {
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.mm
                    spacing: 0

                    Icon {
                        name: "triangle-alert"
                        color: Theme.amber
                        size: 6 * Theme.mm
                        Layout.alignment: Qt.AlignHCenter
                    }
                    Label {
                        text: place.flawText
                        font.pixelSize: Theme.smallText
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                }
            }
            MouseArea {
                anchors.fill: parent
                onClicked: root.chosen(place.index)
            }
        }
    }
    TouchButton {
        objectName: "photograph"
        visible: root.camera.found
        kind: TouchButton.Primary
        symbol: "camera"
        //: opens the camera of this machine, for a photo of what lies on the counter
        text: qsTr("Take a photo")
        Layout.fillWidth: true
        onClicked: root.camera.begin("photo")
    }
    TouchButton {
        objectName: "lookAgain"
        symbol: "refresh-cw"
        //: looks again for pictures on sticks and cameras
        text: qsTr("Look again")
        Layout.fillWidth: true
        onClicked: root.photos.look()
    }
}
