// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What is in a set: its parts with how many of each, and the goods from which more are taken, by touch or
// by scan.
RowLayout {
    id: root

    required property SetParts parts
    required property string currency

    spacing: Theme.gap

    ColumnLayout {
        spacing: Theme.mm
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        ListView {
            id: lines

            clip: true
            spacing: Theme.mm
            model: root.parts.lines
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: line

                required property int index
                required property string itemName
                required property string picture
                required property string countText
                required property bool single

                width: lines.width
                height: 27 * Theme.rowMm
                radius: Theme.radius
                color: Theme.surface

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    spacing: Theme.mm

                    RowLayout {
                        spacing: Theme.mm
                        Layout.fillWidth: true
                        Layout.fillHeight: true

                        Image {
                            source: line.picture
                            sourceSize.width: Math.round(12 * Theme.mm)
                            sourceSize.height: Math.round(9 * Theme.mm)
                            Layout.preferredWidth: 12 * Theme.mm
                            Layout.preferredHeight: 9 * Theme.mm
                        }
                        Label {
                            text: line.itemName
                            font.pixelSize: Theme.smallText
                            wrapMode: Text.WordWrap
                            maximumLineCount: 3
                            Layout.fillWidth: true
                        }
                    }
                    Stepper {
                        name: "part"
                        row: line.index
                        text: Theme.signed("×", line.countText)
                        textSize: Theme.text
                        textWidth: 0
                        canMore: !line.single
                        Layout.fillWidth: true
                        onLess: root.parts.less(line.index)
                        onMore: root.parts.more(line.index)
                    }
                }
            }
            EmptyHint {
                visible: lines.count === 0
                anchors.centerIn: parent
                width: lines.width - Theme.gap
                symbol: "package-open"
                //: a set has no parts yet
                text: qsTr("Scan what is in the set, or touch it.")
            }
        }
        NamedAmount {
            visible: lines.count > 0
            //: what the parts of a set cost when each is bought alone
            label: qsTr("One by one")
            amount: root.parts.tagsText
            currency: root.currency
            size: Theme.strongText
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: Theme.mm
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Field {
            objectName: "partSearch"
            symbol: "search"
            //: in the empty search field: which goods are in a set
            hint: qsTr("Name or code")
            text: root.parts.searchText
            Layout.fillWidth: true
            onTextEdited: root.parts.search(text)
        }
        GoodsTiles {
            objectName: "partTiles"
            model: root.parts.goods
            least: 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTapped: row => root.parts.add(row)
        }
    }
}
