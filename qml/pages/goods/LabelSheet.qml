// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat
import Touat.Till

// The first page of the tags as it will be: a sheet on which the first free sticker is touched, or the
// first label of the roll.
Item {
    id: root

    required property LabelDesk desk

    width: sheet.visible ? sheet.width : 66 * Theme.mm

    // Cells as large as a thumb: the sheet is as high as the page allows.
    Rectangle {
        id: sheet

        objectName: "labelSheet"
        visible: root.desk.paper === "sheet"
        width: height * 210 / 297
        height: root.height - 6 * Theme.mm // what stands below has a line
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Image {
            anchors.fill: parent
            source: root.desk.preview
            smooth: true
            mipmap: true
        }
        Grid {
            columns: 3

            Repeater {
                model: 24

                Rectangle {
                    id: cell

                    required property int index
                    readonly property bool gone: index < root.desk.used

                    objectName: "sticker-" + index
                    width: sheet.width / 3
                    height: sheet.height * 37 / 297
                    color: gone ? Theme.well : touch.pressed ? Theme.primaryTint : "transparent"
                    border.width: index === root.desk.used ? 3 * Theme.hairline : Theme.hairline
                    border.color: index === root.desk.used ? Theme.primary : Theme.line

                    Icon {
                        visible: cell.gone
                        anchors.centerIn: parent
                        name: "x"
                        color: Theme.softInk
                        size: 5 * Theme.mm
                    }
                    MouseArea {
                        id: touch

                        anchors.fill: parent
                        onClicked: root.desk.beginAt(cell.index)
                    }
                }
            }
        }
    }
    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: sheet.visible
        //: under the picture of a sheet with stickers: where the printing begins
        text: qsTr("Touch the first free sticker")
        color: Theme.softInk
        font.pixelSize: Theme.smallText
        horizontalAlignment: Text.AlignHCenter
    }
    Image {
        objectName: "labelOne"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: root.desk.previewWidth > 0 ? width * root.desk.previewHeight / root.desk.previewWidth : 0
        visible: !sheet.visible && root.desk.preview !== ""
        source: root.desk.preview
        smooth: true
        mipmap: true
    }
}
