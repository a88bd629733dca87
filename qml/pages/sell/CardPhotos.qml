// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The photos on an item's card: the first, which stands on its tile, large; a touch puts another first.
ColumnLayout {
    id: root

    required property CompletionDesk desk

    signal wanted

    spacing: Theme.mm

    RowLayout {
        spacing: Theme.mm

        Image {
            source: root.desk.picture
            sourceSize.width: Math.round(24 * Theme.mm)
            sourceSize.height: Math.round(18 * Theme.mm)
            Layout.preferredWidth: 24 * Theme.mm
            Layout.preferredHeight: 18 * Theme.mm
        }
        ColumnLayout {
            spacing: Theme.mm

            TouchButton {
                objectName: "completePhoto"
                symbol: "camera"
                //: chooses a photo of an item
                text: qsTr("Photo")
                onClicked: root.wanted()
            }
            TouchButton {
                objectName: "dropPhoto"
                kind: TouchButton.Quiet
                visible: root.desk.photos.length > 0
                symbol: "trash-2"
                onClicked: root.desk.dropPhoto(0)
            }
        }
    }
    ListView {
        visible: count > 1
        orientation: ListView.Horizontal
        clip: true
        spacing: Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.photos
        Layout.preferredWidth: 46 * Theme.mm
        Layout.preferredHeight: Theme.touchLeast

        delegate: Image {
            id: photo

            required property int index
            required property string modelData

            objectName: "cardPhoto-" + index
            source: modelData
            sourceSize.width: Math.round(width)
            sourceSize.height: Math.round(height)
            width: Theme.touchLeast * 4 / 3
            height: Theme.touchLeast
            opacity: touch.pressed ? 0.6 : 1

            MouseArea {
                id: touch

                anchors.fill: parent
                onClicked: root.desk.putFirst(photo.index)
            }
        }
    }
}
