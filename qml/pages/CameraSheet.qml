// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What the camera sees: a code is taken by itself, a photo by a touch.
Curtain {
    id: root

    required property CameraDesk camera
    readonly property bool photo: camera.wanted === "photo"

    objectName: "cameraSheet"
    visible: camera.wanted !== ""

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.wideGap, 140 * Theme.mm)
        height: parent.height - 2 * Theme.wideGap
        radius: Theme.radius
        color: Theme.sand

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Label {
                    //: above what the camera sees: a photo is to be taken
                    text: root.photo ? qsTr("Put it before the camera")
                                       //: above what the camera sees: it waits for a code
                                     : qsTr("Hold the code before the camera")
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "closeCamera"
                    kind: TouchButton.Quiet
                    symbol: "x"
                    onClicked: root.camera.end()
                }
            }
            Rectangle {
                color: Theme.well
                radius: Theme.radius
                Layout.fillWidth: true
                Layout.fillHeight: true

                Image {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    source: root.camera.picture
                    fillMode: Image.PreserveAspectFit
                    cache: false
                }
            }
            TouchButton {
                objectName: "takePhoto"
                visible: root.photo
                kind: TouchButton.Primary
                symbol: "camera"
                enabled: root.camera.picture !== ""
                //: takes the photo that the camera shows
                text: qsTr("Take the photo")
                Layout.fillWidth: true
                onClicked: root.camera.take()
            }
        }
    }
}
