// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Where a person sets the screen. Each touch is seen at once, and taken back by touching what was
// there before.
Item {
    id: root

    required property Till till
    readonly property Comfort comfort: till.comfort
    readonly property bool cartOnRight: till.rightToLeft !== comfort.cartAtEnd

    component Group: ColumnLayout {
        id: group

        required property string title
        default property alias looks: row.data

        spacing: Theme.mm
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredWidth: 1 // all columns are equally wide
        Layout.alignment: Qt.AlignTop

        Label {
            text: group.title
            font.pixelSize: Theme.strongText
            font.bold: true
            Layout.fillWidth: true
        }
        RowLayout {
            id: row

            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
    }
    component Tiles: Grid {
        id: tiles

        required property real tile

        anchors.centerIn: parent
        columns: Math.floor(16 * Theme.mm / tile)
        spacing: 0.8 * Theme.mm

        Repeater {
            model: tiles.columns * Math.max(1, Math.floor(9 * Theme.mm / tiles.tile))

            Rectangle {
                width: tiles.tile
                height: tiles.tile
                radius: 0.6 * Theme.mm
                color: Theme.accent
            }
        }
    }
    component Sides: Item {
        id: sides

        required property bool cartOnRight

        anchors.centerIn: parent
        width: 17 * Theme.mm
        height: 10 * Theme.mm

        Rectangle {
            x: sides.cartOnRight ? parent.width - width : 0
            width: 6 * Theme.mm
            height: parent.height
            radius: 0.6 * Theme.mm
            color: Theme.pay

            Icon {
                anchors.centerIn: parent
                name: "shopping-basket"
                color: Theme.onDark
                size: 4.5 * Theme.mm
            }
        }
        Rectangle {
            x: sides.cartOnRight ? 0 : parent.width - width
            width: 10 * Theme.mm
            height: parent.height
            radius: 0.6 * Theme.mm
            color: Theme.well

            Icon {
                anchors.centerIn: parent
                name: "layout-grid"
                color: Theme.accent
                size: 7 * Theme.mm
            }
        }
    }

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        //: title of the page on which a person sets colours, sizes, sounds, language
        title: qsTr("Your screen")
        //: under the title of that page
        subtitle: qsTr("Touch what suits you; it changes at once")
        onLeaving: root.till.backToSelling()
    }
    GridLayout {
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.wideGap
        columns: 2
        columnSpacing: 3 * Theme.wideGap
        rowSpacing: Theme.wideGap

        Group {
            //: what the screen is coloured like
            title: qsTr("Colours")

            Look {
                objectName: "theme-light"
                chosen: root.comfort.theme === "light"
                symbol: "sun"
                //: colours for a bright room
                text: qsTr("Light")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("theme", "light")
            }
            Look {
                objectName: "theme-dark"
                chosen: root.comfort.theme === "dark"
                symbol: "moon"
                //: colours for the evening
                text: qsTr("Dark")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("theme", "dark")
            }
            Look {
                objectName: "theme-strong"
                chosen: root.comfort.theme === "strong"
                symbol: "eye"
                //: black on white, for the sun and tired eyes; short
                text: qsTr("Strong")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("theme", "strong")
            }
        }
        Group {
            //: how large the writing on the screen is
            title: qsTr("Writing")

            Look {
                objectName: "text_size-small"
                chosen: root.comfort.textSize === "small"
                //: small writing
                text: qsTr("Small")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("text_size", "small")

                Text {
                    anchors.centerIn: parent
                    text: "125"
                    font.pixelSize: 5 * Theme.mm
                    font.bold: true
                    color: Theme.ink
                }
            }
            Look {
                objectName: "text_size-normal"
                chosen: root.comfort.textSize === "normal"
                //: writing as it usually is
                text: qsTr("Normal")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("text_size", "normal")

                Text {
                    anchors.centerIn: parent
                    text: "125"
                    font.pixelSize: 7 * Theme.mm
                    font.bold: true
                    color: Theme.ink
                }
            }
            Look {
                objectName: "text_size-large"
                chosen: root.comfort.textSize === "large"
                //: large writing
                text: qsTr("Large")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("text_size", "large")

                Text {
                    anchors.centerIn: parent
                    text: "125"
                    font.pixelSize: 9.5 * Theme.mm
                    font.bold: true
                    color: Theme.ink
                }
            }
        }
        Group {
            //: how large the pictures are that one touches to sell
            title: qsTr("Pictures of goods")

            Look {
                objectName: "tile_size-small"
                chosen: root.comfort.tileSize === "small"
                //: small pictures: more of them
                text: qsTr("Small ones")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("tile_size", "small")

                Tiles {
                    tile: 3.2 * Theme.mm
                }
            }
            Look {
                objectName: "tile_size-normal"
                chosen: root.comfort.tileSize === "normal"
                //: pictures as they usually are
                text: qsTr("Middle ones")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("tile_size", "normal")

                Tiles {
                    tile: 4.6 * Theme.mm
                }
            }
            Look {
                objectName: "tile_size-large"
                chosen: root.comfort.tileSize === "large"
                //: large pictures: fewer of them
                text: qsTr("Large ones")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("tile_size", "large")

                Tiles {
                    tile: 7 * Theme.mm
                }
            }
        }
        Group {
            //: at which side of the screen the cart stands
            title: qsTr("The basket is")

            Look {
                objectName: "cart-left"
                chosen: !root.cartOnRight
                //: at the left side of the screen
                text: qsTr("On the left")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("cart_side", root.till.rightToLeft ? "end" : "start")

                Sides {
                    cartOnRight: false
                }
            }
            Look {
                objectName: "cart-right"
                chosen: root.cartOnRight
                //: at the right side of the screen
                text: qsTr("On the right")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("cart_side", root.till.rightToLeft ? "start" : "end")

                Sides {
                    cartOnRight: true
                }
            }
        }
        Group {
            //: whether the till can be heard
            title: qsTr("Sounds")

            Look {
                objectName: "sounds-on"
                chosen: root.comfort.sounds
                symbol: "volume-2"
                //: the till can be heard
                text: qsTr("On")
                Layout.fillWidth: true
                onClicked: {
                    root.comfort.choose("sounds", "on");
                    root.comfort.ring("cash");
                }
            }
            Look {
                objectName: "sounds-off"
                chosen: !root.comfort.sounds
                symbol: "volume-x"
                //: the till is silent
                text: qsTr("Off")
                Layout.fillWidth: true
                onClicked: root.comfort.choose("sounds", "off")
            }
        }
        Group {
            //: which language the screen speaks
            title: qsTr("Language")

            LanguageSwitch {
                language: root.till.language
                onWanted: language => root.till.speak(language)
            }
        }
    }
}
