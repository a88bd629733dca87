// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Which item: by a scan, or by a few letters of its name, its maker or its code.
ColumnLayout {
    id: root

    required property MoveDesk desk

    spacing: Theme.gap
    onVisibleChanged: words.text = ""

    Field {
        id: words

        objectName: "moveSearch"
        symbol: "search"
        //: field that finds an item to move; a scan does the same
        hint: qsTr("Scan the item, or type its name")
        Layout.fillWidth: true
        onTextChanged: root.desk.search(text)
    }
    ListView {
        id: items

        objectName: "moveFound"
        clip: true
        spacing: Theme.mm
        model: root.desk.found
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: item

            required property int index
            required property string itemName
            required property string picture
            required property string maker
            required property string codeText
            required property string leftText

            objectName: "moveItem-" + index
            width: items.width
            height: 15 * Theme.mm
            radius: Theme.radius
            color: touch.pressed ? Theme.primaryTint : Theme.surface

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.mm
                anchors.rightMargin: Theme.wideGap
                spacing: Theme.gap

                Image {
                    source: item.picture
                    asynchronous: true
                    sourceSize.width: Math.round(17 * Theme.mm)
                    sourceSize.height: Math.round(13 * Theme.mm)
                    Layout.preferredWidth: 17 * Theme.mm
                    Layout.preferredHeight: 13 * Theme.mm
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: item.itemName
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        text: item.maker === "" ? item.codeText : item.maker + "  ·  " + item.codeText
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
                Label {
                    text: item.leftText
                    font.pixelSize: Theme.priceText
                    font.bold: true
                }
            }
            MouseArea {
                id: touch

                anchors.fill: parent
                onClicked: root.desk.choose(item.index)
            }
        }
        EmptyHint {
            visible: items.count === 0
            anchors.centerIn: parent
            width: 80 * Theme.mm
            symbol: "package-search"
            //: no item matches what was typed
            text: qsTr("Nothing of that name. Scan the tag.")
        }
    }
}
