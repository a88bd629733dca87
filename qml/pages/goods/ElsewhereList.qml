// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Which places have an item, and since when we know; each can be asked for it.
ColumnLayout {
    id: root

    required property ElsewhereDesk desk

    spacing: Theme.gap

    LiesHere {
        where: root.desk.liesText
        //: of an item: in which corner of this shop it lies
        text: qsTr("Here: %1").arg(root.desk.liesText)
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            objectName: "asOf"
            //: above the places that have an item too; after it, how old this is
            text: qsTr("Elsewhere") + "  ·  " + root.desk.asOfText
            font.bold: true
            Layout.fillWidth: true
        }
        Stepper {
            visible: root.desk.countable
            name: "ask"
            text: root.desk.quantityText
            textSize: Theme.priceText
            textWidth: 9 * Theme.mm
            onLess: root.desk.less()
            onMore: root.desk.more()
        }
    }
    NoticeBar {
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
    }
    ListView {
        id: list

        objectName: "elsewhere"
        clip: true
        spacing: Theme.mm
        model: root.desk.places
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: place

            required property int index
            required property string placeName
            required property string kindText
            required property string kind
            required property string quantityText
            required property bool asked
            required property bool enough

            width: list.width
            height: Math.max(14 * Theme.rowMm, words.implicitHeight + 2 * Theme.mm) // a long name needs more
            radius: Theme.radius
            color: Theme.surface

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.mm
                spacing: Theme.gap

                Icon {
                    name: place.kind === "stall" ? "store" : place.kind === "reserve" ? "warehouse" : "map-pin"
                    color: Theme.accent
                    size: 6 * Theme.mm
                }
                ColumnLayout {
                    id: words

                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: place.placeName
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Label {
                        text: place.kindText
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
                Label {
                    text: place.quantityText
                    font.pixelSize: Theme.priceText
                    font.bold: true
                    color: place.enough ? Theme.ink : Theme.danger
                }
                TouchButton {
                    objectName: "ask-" + place.index
                    enabled: !place.asked
                    symbol: place.asked ? "check" : "inbox"
                    //: button: another place was asked for an item, and has not answered
                    text: place.asked ? qsTr("Asked")
                                        //: button: another place is asked to send an item
                                      : qsTr("Ask for it")
                    textSize: Theme.text
                    onClicked: root.desk.askFor(place.index)
                }
            }
        }
        Label {
            visible: list.count === 0
            width: list.width
            //: no other place has the item
            text: qsTr("Nobody else has it.")
            color: Theme.softInk
        }
    }
}
