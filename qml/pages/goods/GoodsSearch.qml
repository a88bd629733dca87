// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// Which item: by a scan, or by a few letters of its name, its maker or its code.
ColumnLayout {
    id: root

    property alias model: items.model
    property alias hint: words.hint
    required property string prefix // of the names that a test looks for
    signal searched(text: string)
    signal chosen(row: int)

    spacing: Theme.gap
    onVisibleChanged: words.text = ""

    Field {
        id: words

        objectName: "searchOf-" + root.prefix
        symbol: "search"
        Layout.fillWidth: true
        onTextChanged: root.searched(text)
    }
    ListView {
        id: items

        objectName: "foundOf-" + root.prefix
        clip: true
        spacing: Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TouchCard {
            id: item

            required property int index
            required property string itemName
            required property string picture
            required property string maker
            required property string codeText
            required property string sideText

            objectName: "found-" + root.prefix + "-" + index
            width: items.width
            height: Math.max(15 * Theme.rowMm, names.implicitHeight + 2 * Theme.mm) // a long name needs more
            onTouched: root.chosen(item.index)

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
                    id: names

                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: item.itemName
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
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
                    text: item.sideText
                    font.pixelSize: Theme.strongText
                    font.bold: true
                }
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
