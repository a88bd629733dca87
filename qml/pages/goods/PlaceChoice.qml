// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Where to? Stalls and craft centres as large buttons.
ColumnLayout {
    id: root

    required property TransferDesk desk

    spacing: Theme.gap

    FormHead {
        //: asks to which place goods are sent
        title: qsTr("Where to?")
        onLeaving: root.desk.back()
    }
    Flickable {
        clip: true
        contentHeight: groups.height
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        Column {
            id: groups

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: ["stall", "craft_centre", "reserve"]

                Column {
                    id: group

                    required property string modelData

                    width: groups.width
                    spacing: Theme.mm
                    visible: grid.height > 0

                    Label {
                        width: group.width
                        //: above the buttons of the craft centres of the communes
                        text: group.modelData === "craft_centre" ? qsTr("Craft centres")
                                                                   //: above the buttons of common store rooms
                                                                 : group.modelData === "reserve" ? qsTr("Reserves")
                                                                                                   //: above the buttons of the stalls of the house
                                                                                                 : qsTr("Stalls")
                        font.bold: true
                    }
                    Grid {
                        id: grid

                        columns: Math.max(2, Math.floor(width / (72 * Theme.mm)))
                        width: group.width
                        spacing: Theme.gap

                        Repeater {
                            model: root.desk.places

                            PlaceButton {
                                visible: kind === group.modelData
                                width: Math.floor((grid.width - (grid.columns - 1) * grid.spacing) / grid.columns)
                                onTouched: root.desk.choosePlace(index)
                            }
                        }
                    }
                }
            }
        }
        EmptyHint {
            visible: groups.height === 0
            anchors.horizontalCenter: parent.horizontalCenter
            y: 20 * Theme.mm
            width: 100 * Theme.mm
            symbol: "store"
            //: no other place is known here
            text: qsTr("No other place is known yet: the centre names them.")
        }
    }

    component PlaceButton: TouchCard {
        id: place

        required property int index
        required property string placeName
        required property string kindText
        required property string kind

        objectName: "place-" + index
        height: Math.max(15 * Theme.mm, words.implicitHeight + 2 * Theme.gap) // large writing needs more
        border.width: Theme.hairline
        border.color: Theme.line

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap

            Icon {
                name: place.kind === "stall" ? "store" : place.kind === "reserve" ? "warehouse" : "map-pin"
                color: Theme.accent
                size: 7 * Theme.mm
            }
            ColumnLayout {
                id: words

                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: place.placeName
                    font.bold: true
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
                Label {
                    text: place.kindText
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
            }
        }
    }
}
