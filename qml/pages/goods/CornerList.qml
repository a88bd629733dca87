// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// All corners as cards with how much lies there, and a way to a new one.
ColumnLayout {
    id: root

    required property CornerDesk desk

    spacing: Theme.gap

    GridView {
        id: corners

        readonly property int columns: 3

        objectName: "corners"
        visible: count > 0
        clip: true
        model: root.desk.corners
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / columns)
        cellHeight: 24 * Theme.rowMm
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: cell

            required property int index
            required property string nameText
            required property string spot
            required property string countText
            required property string kindsText

            width: corners.cellWidth
            height: corners.cellHeight

            TouchCard {
                objectName: "corner-" + cell.index
                anchors.fill: parent
                anchors.margins: Theme.mm
                border.width: Theme.hairline
                border.color: Theme.line
                onTouched: root.desk.open(cell.index)

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    spacing: Theme.gap

                    Rectangle {
                        radius: width / 2
                        color: Theme.primaryTint
                        Layout.preferredWidth: 12 * Theme.mm
                        Layout.preferredHeight: 12 * Theme.mm

                        Icon {
                            anchors.centerIn: parent
                            name: cell.spot === "reserve" ? "warehouse" : "store"
                            color: Theme.primary
                            size: 7 * Theme.mm
                        }
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: cell.nameText
                            font.bold: true
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                        Label {
                            text: cell.kindsText
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            Layout.fillWidth: true
                        }
                    }
                    Text {
                        text: cell.countText
                        font.pixelSize: Theme.titleText
                        font.bold: true
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.leastText
                        color: Theme.ink
                        horizontalAlignment: Text.AlignHCenter
                        Layout.maximumWidth: 22 * Theme.mm
                    }
                }
            }
        }
    }
    EmptyHint {
        visible: corners.count === 0
        symbol: "map-pin"
        //: no corner of the shop has a name yet: what to do
        text: qsTr("Name a corner – the window, the wall on the left – and scan what lies there. Then it is found again, and can be counted by itself.")
        Layout.preferredWidth: 100 * Theme.mm
        Layout.alignment: Qt.AlignHCenter
        Layout.fillHeight: false
        Layout.topMargin: 14 * Theme.mm
    }
    Item {
        visible: corners.count === 0
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            objectName: "looseGoods"
            text: root.desk.looseText
            color: Theme.softInk
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "newCorner"
            kind: TouchButton.Primary
            symbol: "plus"
            //: button: names another corner of the shop or of its reserve
            text: qsTr("New corner")
            implicitHeight: 14 * Theme.mm
            Layout.preferredWidth: 60 * Theme.mm
            onClicked: root.desk.create()
        }
    }
}
