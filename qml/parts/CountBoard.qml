// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// Notes and coins to be counted: touch the picture or plus for each, minus to take one back.
Item {
    id: root

    required property QtObject denominations // a model: picture, note, valueText, count, sumText

    signal changed(int row, int by)

    readonly property int columns: width > 190 * Theme.mm ? 4 : 3
    readonly property int rows: Math.ceil(11 / columns)

    Grid {
        anchors.fill: parent
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.denominations

            Rectangle {
                id: place

                required property int index
                required property string picture
                required property bool note
                required property int count
                required property string sumText

                width: (root.width - (root.columns - 1) * Theme.gap) / root.columns
                height: (root.height - (root.rows - 1) * Theme.gap) / root.rows
                color: count > 0 ? Theme.surface : Theme.sand
                radius: Theme.radius
                border.width: Theme.hairline
                border.color: count > 0 ? Theme.primary : Theme.line

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.gap * 0.6
                    spacing: Theme.gap * 0.6

                    TouchButton {
                        objectName: "less-" + place.picture
                        kind: TouchButton.Quiet
                        symbol: "minus"
                        enabled: place.count > 0
                        Layout.preferredWidth: Theme.touchLeast
                        onClicked: root.changed(place.index, -1)
                    }
                    Item {
                        Layout.fillWidth: true
                        Layout.fillHeight: true

                        Cash {
                            id: money

                            anchors.horizontalCenter: parent.horizontalCenter
                            anchors.top: parent.top
                            anchors.topMargin: Math.max(0, (parent.height - implicitHeight
                                                            - figures.implicitHeight) / 2)
                            picture: place.picture
                            note: place.note
                            noteWidth: Math.min(24 * Theme.mm, parent.width)
                        }
                        Row {
                            id: figures

                            anchors.horizontalCenter: parent.horizontalCenter
                            anchors.top: money.bottom
                            spacing: Theme.gap

                            Text {
                                id: number

                                text: Theme.signed("×", place.count.toString())
                                font.pixelSize: Theme.strongText
                                font.bold: true
                                color: place.count > 0 ? Theme.ink : Theme.softInk
                            }
                            Text {
                                visible: place.count > 0
                                anchors.baseline: number.baseline
                                text: Theme.signed("=", place.sumText)
                                font.pixelSize: Theme.text
                                color: Theme.softInk
                            }
                        }
                        MouseArea {
                            anchors.fill: parent
                            onClicked: root.changed(place.index, 1)
                        }
                    }
                    TouchButton {
                        objectName: "more-" + place.picture
                        kind: TouchButton.Primary
                        symbol: "plus"
                        Layout.preferredWidth: Theme.touch
                        onClicked: root.changed(place.index, 1)
                    }
                }
            }
        }
    }
}
