// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The sizes and colours of one thing, in the place of the tiles: one touch sells.
Curtain {
    id: root

    required property VariantGrid grid
    readonly property bool named: grid.hasColours
    readonly property real headWidth: named ? 26 * Theme.mm : 0
    readonly property real cellWidth: (cells.width - headWidth) / Math.max(1, grid.sizes.length)

    objectName: "variantSheet"
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Image {
                source: root.grid.picture
                sourceSize.width: Math.round(20 * Theme.mm)
                sourceSize.height: Math.round(15 * Theme.mm)
                Layout.preferredWidth: 20 * Theme.mm
                Layout.preferredHeight: 15 * Theme.mm
            }
            Label {
                text: root.grid.title
                font.pixelSize: Theme.titleText
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "variantsClose"
                kind: TouchButton.Quiet
                symbol: "x"
                Layout.alignment: Qt.AlignTop
                onClicked: root.grid.close()
            }
        }
        Row {
            visible: root.grid.hasSizes
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: 7 * Theme.mm

            Item {
                width: root.headWidth
                height: 1
            }
            Repeater {
                model: root.grid.sizes

                Label {
                    required property string modelData

                    width: root.cellWidth
                    text: modelData
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        Flickable {
            id: cells

            clip: true
            contentHeight: rows.height
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            Row {
                id: rows

                width: cells.width

                Column {
                    width: root.headWidth

                    Repeater {
                        model: root.grid.colours

                        Label {
                            required property string modelData

                            width: root.headWidth - Theme.gap
                            height: 17 * Theme.mm
                            text: modelData
                            font.bold: true
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            verticalAlignment: Text.AlignVCenter
                        }
                    }
                }
                Grid {
                    columns: Math.max(1, root.grid.sizes.length)

                    Repeater {
                        model: root.grid.cells

                        Item {
                            id: cell

                            required property int index
                            required property bool here
                            required property string priceText
                            required property string stockText
                            required property bool soldOut

                            width: root.cellWidth
                            height: 17 * Theme.mm

                            Rectangle {
                                objectName: "variant-" + cell.index
                                visible: cell.here
                                anchors.fill: parent
                                anchors.margins: 0.5 * Theme.mm
                                radius: Theme.radius
                                color: touch.pressed ? Theme.primaryTint : cell.soldOut ? Theme.well : Theme.surface
                                border.width: Theme.hairline
                                border.color: touch.pressed ? Theme.primary : Theme.line

                                Column {
                                    anchors.centerIn: parent
                                    width: parent.width - Theme.mm

                                    Text {
                                        width: parent.width
                                        text: cell.priceText
                                        font.pixelSize: Theme.strongText
                                        fontSizeMode: Text.HorizontalFit
                                        minimumPixelSize: Theme.leastText
                                        font.bold: true
                                        color: cell.soldOut ? Theme.softInk : Theme.ink
                                        horizontalAlignment: Text.AlignHCenter
                                    }
                                    Label {
                                        width: parent.width
                                        //: in the grid of sizes and colours: none of it is left
                                        text: cell.soldOut ? qsTr("sold out")
                                                             //: in the grid of sizes and colours: so many are left
                                                           : qsTr("%1 left").arg(cell.stockText)
                                        font.pixelSize: Theme.smallText
                                        color: Theme.softInk
                                        horizontalAlignment: Text.AlignHCenter
                                    }
                                }
                                MouseArea {
                                    id: touch

                                    anchors.fill: parent
                                    onClicked: root.grid.choose(cell.index)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
