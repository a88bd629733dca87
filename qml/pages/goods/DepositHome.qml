// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What of an artisan's unsold goods goes home, from one spot at a time, with a photo of how it went.
ColumnLayout {
    id: root

    required property Till till
    readonly property DepositDesk desk: till.entrusted
    property bool photographing: false

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        FormHead {
            title: root.desk.artisanName
            //: above the goods of an artisan that were not sold
            subtitle: qsTr("Scan or touch what goes home")
            onLeaving: root.desk.leave()
        }
        Repeater {
            model: root.desk.spots.length > 1 ? root.desk.spots : []

            TouchButton {
                required property int index
                required property string modelData

                objectName: "homeSpot-" + index
                text: modelData
                textSize: Theme.text
                chosen: root.desk.spot === index
                onClicked: root.desk.chooseSpot(index)
            }
        }
        Face {
            portrait: root.desk.portrait
            size: 14 * Theme.mm
        }
    }
    ListView {
        id: list

        objectName: "unsold"
        visible: !root.photographing
        clip: true
        spacing: Theme.mm
        model: root.desk.unsold
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: line

            required property int index
            required property string itemName
            required property string picture
            required property string codeText
            required property bool over
            required property string hereText
            required property string takenText
            required property bool taken

            width: list.width
            height: Math.max(15 * Theme.rowMm, words.implicitHeight + 2 * Theme.mm) // a long name needs more
            radius: Theme.radius
            color: taken ? Theme.primaryTint : Theme.surface

            MouseArea {
                objectName: "unsold-" + line.index
                anchors.fill: parent
                onClicked: root.desk.take(line.index, 0)
            }
            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.mm
                spacing: Theme.gap

                Image {
                    source: line.picture
                    sourceSize.width: Math.round(17 * Theme.mm)
                    sourceSize.height: Math.round(13 * Theme.mm)
                    Layout.preferredWidth: 17 * Theme.mm
                    Layout.preferredHeight: 13 * Theme.mm
                }
                ColumnLayout {
                    id: words

                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: line.itemName
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Label {
                        //: of goods of an artisan: how many are here
                        text: qsTr("%1 here").arg(line.hereText) + "  ·  " + line.codeText
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
                Label {
                    visible: line.over
                    //: of goods: the contract under which they came is over; short
                    text: qsTr("Contract over")
                    color: Theme.amber
                    font.bold: true
                }
                Stepper {
                    name: "home"
                    row: line.index
                    text: line.takenText
                    textWidth: 14 * Theme.mm
                    onLess: root.desk.take(line.index, -1)
                    onMore: root.desk.take(line.index, 1)
                }
            }
        }
    }
    PhotoGrid {
        visible: root.photographing
        photos: root.till.photos
        camera: root.till.camera
        Layout.fillWidth: true
        Layout.fillHeight: true
        onChosen: row => {
            root.desk.choosePhoto(row);
            root.photographing = false;
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "homePhoto"
            symbol: "camera"
            chosen: root.photographing
            //: button: a photo of unsold goods as they go home
            text: qsTr("Photo")
            implicitHeight: 14 * Theme.mm
            onClicked: root.photographing = !root.photographing
        }
        Image {
            objectName: "photoOfHome"
            visible: root.desk.photo !== ""
            source: root.desk.photo
            fillMode: Image.PreserveAspectFit
            sourceSize.width: Math.round(17 * Theme.mm)
            Layout.preferredWidth: 17 * Theme.mm
            Layout.preferredHeight: 13 * Theme.mm
        }
        TouchButton {
            objectName: "homeNoPhoto"
            visible: root.desk.photo !== ""
            symbol: "x"
            implicitHeight: 14 * Theme.mm
            onClicked: root.desk.dropPhoto()
        }
        Field {
            objectName: "homeNote"
            symbol: "pencil"
            text: root.desk.note
            //: field: a word on goods that go home; may stay empty
            hint: qsTr("A word: who fetched them")
            maximumLength: 80
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTextEdited: root.desk.setNote(text)
        }
        TouchButton {
            objectName: "sendHome"
            kind: TouchButton.Primary
            symbol: "house"
            enabled: root.desk.takenText !== "" && !root.desk.busy
            text: root.desk.takenText === ""
                  //: button: unsold goods go home with their artisan; nothing is chosen yet
                  ? qsTr("Goes home")
                    //: button: unsold goods go home with their artisan; how many
                  : qsTr("Goes home: %1").arg(root.desk.takenText)
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.sendHome()
        }
    }
}
