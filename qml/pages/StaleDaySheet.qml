// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The day was not closed in the evening: whoever comes first says whether it goes on.
Item {
    id: root

    required property Till till

    objectName: "staleDay"
    visible: till.stage === Till.Selling && till.drawer.staleDay

    Curtain {
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 4 * Theme.wideGap, 140 * Theme.mm)
        height: content.implicitHeight + 4 * Theme.wideGap
        radius: Theme.radius
        color: Theme.surface

        ColumnLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 2 * Theme.wideGap
            spacing: 1.5 * Theme.wideGap

            Icon {
                name: "calendar-days"
                color: Theme.amber
                size: 16 * Theme.mm
                Layout.alignment: Qt.AlignHCenter
            }
            Label {
                objectName: "sentence"
                text: root.till.drawer.staleText
                font.pixelSize: Theme.titleText
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Label {
                //: a day was left open; what the two buttons below mean
                text: qsTr("Nothing is lost. Close it and begin today's day, or go on: then what you sell counts for that day.")
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.wideGap
                Layout.fillWidth: true

                TouchButton {
                    objectName: "goOnWithDay"
                    symbol: "clock"
                    //: sells on in the day that was left open
                    text: qsTr("Go on with it")
                    implicitHeight: 16 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.till.drawer.goOnWithDay()
                }
                TouchButton {
                    objectName: "closeStaleDay"
                    kind: TouchButton.Primary
                    symbol: "sunset"
                    //: closes the day that was left open
                    text: qsTr("Count and close it")
                    implicitHeight: 16 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.till.startClosing()
                }
            }
        }
    }
}
