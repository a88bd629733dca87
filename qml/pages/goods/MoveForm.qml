// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Why an item moves, as pictures; how many, a word and a photo beside them.
RowLayout {
    id: root

    required property Till till
    readonly property MoveDesk desk: till.moves
    property string instead: "" // of the reasons: "number", "photo"
    property string typed: ""

    spacing: Theme.wideGap
    onVisibleChanged: {
        instead = "";
        typed = "";
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Image {
                source: root.desk.picture
                sourceSize.width: Math.round(24 * Theme.mm)
                sourceSize.height: Math.round(18 * Theme.mm)
                Layout.preferredWidth: 24 * Theme.mm
                Layout.preferredHeight: 18 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    objectName: "moveName"
                    text: root.desk.itemName
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
                Flow {
                    spacing: Theme.wideGap
                    Layout.fillWidth: true

                    Repeater {
                        model: root.desk.spots

                        Label {
                            required property string spotText
                            required property string countText

                            text: spotText + "  " + countText
                            color: Theme.softInk
                        }
                    }
                }
            }
            TouchButton {
                objectName: "otherItem"
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: root.desk.next()
            }
        }
        GridLayout {
            visible: root.instead === ""
            columns: 4
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.desk.reasons

                TouchButton {
                    required property string key
                    required property string label
                    required symbol
                    required property bool possible

                    objectName: "move-" + key
                    upright: true
                    text: label
                    textSize: Theme.text
                    enabled: possible
                    chosen: root.desk.reason === key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.setReason(key)
                }
            }
        }
        RowLayout { // what often happened, for one touch
            visible: root.instead === "" && root.desk.writesOff
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: root.desk.readyWords

                TouchButton {
                    required property string modelData
                    required property int index

                    objectName: "saying-" + index
                    chosen: root.desk.note === modelData
                    text: modelData
                    textSize: Theme.text
                    implicitHeight: Theme.touchLeast
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.setNote(modelData)
                }
            }
        }
        Keypad {
            visible: root.instead === "number"
            thousands: false
            decimal: root.desk.unitText !== ""
            //: takes the number that was typed
            enterText: qsTr("This many")
            canEnter: root.typed !== ""
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignHCenter
            typed: root.typed
            longest: decimal ? 8 : 6
            onWritten: number => {
                root.typed = number;
                root.desk.setQuantity(number);
            }
            onEnter: root.instead = ""
        }
        PhotoGrid {
            visible: root.instead === "photo"
            photos: root.till.photos
            camera: root.till.camera
            Layout.fillWidth: true
            Layout.fillHeight: true
            onChosen: row => {
                root.desk.choosePhoto(row);
                root.instead = "";
            }
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.preferredWidth: 62 * Theme.mm
        Layout.maximumWidth: 62 * Theme.mm
        Layout.fillHeight: true

        Label {
            //: asks how much of an item is moved, in metres or kilograms
            text: root.desk.unitText !== "" ? qsTr("How much?")
                                              //: asks how many of an item are moved
                                            : qsTr("How many?")
            font.bold: true
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            enabled: !root.desk.onePiece
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "moveLess"
                symbol: "minus"
                Layout.preferredWidth: 14 * Theme.mm
                onClicked: root.desk.less()
            }
            TouchButton {
                objectName: "moveNumber"
                text: root.desk.quantityText
                textSize: Theme.priceText
                Layout.fillWidth: true
                onClicked: {
                    root.typed = "";
                    root.instead = root.instead === "number" ? "" : "number";
                }
            }
            TouchButton {
                objectName: "moveMore"
                symbol: "plus"
                Layout.preferredWidth: 14 * Theme.mm
                onClicked: root.desk.more()
            }
        }
        Field {
            objectName: "moveNote"
            visible: root.desk.writesOff
            symbol: "pencil"
            text: root.desk.note
            //: field for what happened to goods that are written off
            hint: qsTr("What happened?")
            maximumLength: 80
            Layout.fillWidth: true
            onTextEdited: root.desk.setNote(text)
        }
        RowLayout {
            visible: root.desk.writesOff
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "movePhoto"
                symbol: "camera"
                chosen: root.instead === "photo"
                //: chooses a photo of damaged goods
                text: qsTr("Photo")
                Layout.fillWidth: true
                onClicked: root.instead = root.instead === "photo" ? "" : "photo"
            }
            Image {
                objectName: "photoOfMove"
                visible: root.desk.photo !== ""
                source: root.desk.photo
                fillMode: Image.PreserveAspectCrop
                sourceSize.width: Math.round(16 * Theme.mm)
                sourceSize.height: Math.round(Theme.touch)
                Layout.preferredWidth: 16 * Theme.mm
                Layout.preferredHeight: Theme.touch

                MouseArea {
                    anchors.fill: parent
                    onClicked: root.desk.dropPhoto()
                }
            }
        }
        TouchButton {
            objectName: "moveNoCamera"
            visible: root.desk.wantsPhoto
            kind: TouchButton.Quiet
            symbol: "eye-off"
            //: button: goods are written off without a photo, because nothing here can take one
            text: qsTr("No camera here")
            textSize: Theme.text
            Layout.fillWidth: true
            onClicked: root.desk.goWithoutPhoto()
        }
        Item {
            Layout.fillHeight: true
        }
        TouchButton {
            objectName: "recordMove"
            kind: TouchButton.Primary
            symbol: "check"
            enabled: root.desk.reason !== "" && !root.desk.busy
            //: records that goods moved
            text: qsTr("Record")
            implicitHeight: 16 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.desk.move()
        }
    }
}
