// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The families as large pictures, to say what a thing is.
GridLayout {
    id: root

    required property QtObject families // a model: key, label
    required property string chosen
    property real rowHeight: 18.5 * Theme.mm

    signal picked(string key)

    columns: 4
    rowSpacing: Theme.gap
    columnSpacing: Theme.gap

    Repeater {
        model: root.families

        Rectangle {
            id: family

            required property string key
            required property string label
            readonly property bool isChosen: root.chosen === key
            readonly property string paint: isChosen ? Theme.hex(Theme.onDark) + "/" + Theme.hex(Theme.glowOnDark) : Theme.hex(
                                                           Theme.accent) + "/" + Theme.hex(Theme.glow)

            objectName: "what-" + key
            radius: Theme.radius
            color: isChosen ? Theme.primary : touch.pressed ? Theme.well : Theme.surface
            border.width: isChosen ? 0 : Theme.hairline
            border.color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: root.rowHeight

            Image {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                anchors.topMargin: Theme.mm
                width: Math.min(12 * Theme.mm, root.rowHeight - 6.5 * Theme.mm)
                height: width
                sourceSize.width: Math.round(width)
                sourceSize.height: Math.round(height)
                source: "image://touat/family/" + family.key + "/" + family.paint
            }
            Text {
                anchors.bottom: parent.bottom
                // The room that the fonts keep for marks lies below the edge, or words lie over pictures.
                anchors.bottomMargin: 0.6 * Theme.mm - Math.max(0, implicitHeight - 1.3 * Theme.smallText) / 2
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width - Theme.mm
                text: family.label
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
                font.pixelSize: Theme.smallText
                fontSizeMode: Text.HorizontalFit // large writing
                minimumPixelSize: Math.round(0.8 * Theme.leastText)
                color: family.isChosen ? Theme.onDark : Theme.ink
            }
            MouseArea {
                id: touch

                anchors.fill: parent
                onClicked: root.picked(family.key)
            }
        }
    }
}
