// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What of an artisan's unsold goods goes home, from one spot at a time.
ColumnLayout {
    id: root

    required property Till till
    readonly property DepositDesk desk: till.entrusted

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
            height: 15 * Theme.rowMm
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
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: line.itemName
                        font.bold: true
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
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

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
