// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One item, looked at: large, with its maker, its village and what is left of it. Lies over the tiles.
Curtain {
    id: root

    required property Till till
    readonly property ItemDesk item: till.item

    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    objectName: "lookedAt"
                    text: root.item.itemName
                    font.pixelSize: Theme.priceText
                    font.bold: true
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
                Label {
                    text: root.item.otherName
                    color: Theme.softInk
                    Layout.fillWidth: true
                }
            }
            TouchButton {
                objectName: "closeItem"
                kind: TouchButton.Quiet
                symbol: "x"
                Layout.alignment: Qt.AlignTop
                onClicked: root.item.close()
            }
        }
        RowLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true
            Layout.fillHeight: false

            PhotoBand {
                pictures: root.item.pictures // qmllint disable
                Layout.preferredWidth: Math.min(0.4 * root.width, 60 * Theme.mm)
                Layout.preferredHeight: Math.min(0.4 * root.width, 60 * Theme.mm) * 0.75
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Money {
                    amount: root.item.priceText
                    currency: root.till.currency
                    size: Theme.titleText
                }
                Label {
                    visible: root.item.floorText !== ""
                    //: the least that the artisan agreed to
                    text: qsTr("Not below %1").arg(root.item.floorText)
                    color: Theme.softInk
                    Layout.fillWidth: true
                }
                RowLayout {
                    visible: root.item.maker !== ""
                    spacing: Theme.gap
                    Layout.fillWidth: true

                    Face {
                        portrait: root.item.portrait
                        size: 13 * Theme.mm
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: root.item.maker
                            font.bold: true
                            Layout.fillWidth: true
                        }
                        Label {
                            text: root.item.village === "" ? root.item.craft : root.item.village + " · " + root.item.craft
                            color: Theme.softInk
                            Layout.fillWidth: true
                        }
                    }
                }
                Label {
                    text: root.item.stockText
                    font.bold: true
                    color: Theme.accent
                    Layout.fillWidth: true
                }
                Label {
                    text: root.item.codes
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    wrapMode: Text.WrapAnywhere
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                visible: facts.count > 0
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                ListView {
                    id: facts

                    objectName: "itemFacts"
                    clip: true
                    spacing: Theme.mm
                    boundsBehavior: Flickable.StopAtBounds
                    model: root.item.facts
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    delegate: Column {
                        id: fact

                        required property string what
                        required property string told

                        width: facts.width
                        // No line is cut: a fact is seen whole or not yet, unless it is longer than the list.
                        opacity: height > facts.height || y + height < facts.contentY + facts.height + 1 ? 1 : 0

                        Label {
                            width: fact.width
                            text: fact.what
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                        }
                        Label {
                            width: fact.width
                            text: fact.told
                            wrapMode: Text.WordWrap
                            maximumLineCount: 20
                        }
                    }
                }
                MoreBelow {
                    list: facts
                    Layout.fillWidth: true
                }
            }
            ElsewhereList {
                desk: root.till.elsewhere
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "pin"
                symbol: "star"
                chosen: root.item.pinned
                //: the item stands among the first tiles
                text: root.item.pinned ? qsTr("Kept in front")
                                         //: puts the item among the first tiles
                                       : qsTr("Keep in front")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.item.togglePin()
            }
            TouchButton {
                objectName: "describe"
                symbol: "pencil"
                //: button: names, codes, photo, measures and story of an item are written; short
                text: qsTr("Its data")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.item.describe()
            }
            TouchButton {
                objectName: "printCard"
                symbol: "file-text"
                //: button: the card of a thing with its maker, village and story, on paper; short
                text: qsTr("Its card")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.item.wantCard()
            }
        }
    }
}
