// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What is on its way to us and from us, what differs and waits for a word, what places ask of each
// other.
ColumnLayout {
    id: root

    required property TransferDesk desk

    function titleOf(group: string): string {
        switch (group) {
        case "coming":
            //: above the transfers that other places have sent to this one
            return qsTr("On the way to us");
        case "differs":
            //: above the transfers of which not everything arrived
            return qsTr("Differs: settle it");
        case "asked":
            //: above what other places ask of this one
            return qsTr("Asked of us");
        case "going":
            //: above the transfers that this place has sent and nobody has received
            return qsTr("Sent by us");
        case "ordered":
            //: above what the manager ordered other places to send to this one
            return qsTr("Ordered for us by the centre");
        default:
            //: above what this place has asked of others
            return qsTr("We asked");
        }
    }

    spacing: Theme.gap

    TouchButton {
        objectName: "startSending"
        kind: TouchButton.Primary
        symbol: "send"
        //: button: goods go to another place
        text: qsTr("Send goods")
        implicitHeight: 14 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.startSending()
    }
    ListView {
        id: list

        objectName: "transfers"
        clip: true
        spacing: Theme.mm
        model: root.desk.entries
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: entry

            required property int index
            required property string group
            required property bool heads
            required property string placeName
            required property string itemName
            required property string picture
            required property string moreText
            required property string unitsText
            required property string whenText
            required property string noteText
            required property bool declined
            required property bool ordered
            required property bool canOpen

            objectName: "entry-" + index
            width: list.width
            height: card.height + (heads ? heading.height : 0)

            Label {
                id: heading

                visible: entry.heads
                width: parent.width
                height: 8 * Theme.rowMm
                verticalAlignment: Text.AlignVCenter
                text: root.titleOf(entry.group)
                color: entry.group === "differs" ? Theme.danger : Theme.ink
                font.bold: true
            }
            Rectangle {
                id: card

                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(17 * Theme.rowMm, words.implicitHeight + 2 * Theme.mm) // a long name needs more
                radius: Theme.radius
                color: touch.pressed ? Theme.well : Theme.surface
            }
            RowLayout {
                anchors.fill: card
                anchors.margins: Theme.mm
                anchors.rightMargin: Theme.gap
                anchors.leftMargin: Theme.mm
                spacing: Theme.gap

                Image {
                    source: entry.picture
                    sourceSize.width: Math.round(17 * Theme.mm)
                    sourceSize.height: Math.round(15 * Theme.mm)
                    Layout.preferredWidth: 17 * Theme.mm
                    Layout.preferredHeight: 15 * Theme.mm
                }
                Label {
                    text: entry.unitsText
                    font.pixelSize: Theme.titleText
                    font.bold: true
                    color: entry.group === "differs" ? Theme.danger : Theme.ink
                    horizontalAlignment: Text.AlignHCenter
                    Layout.preferredWidth: 16 * Theme.mm
                }
                ColumnLayout {
                    id: words

                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: entry.itemName + (entry.moreText === "" ? "" : "  " + entry.moreText)
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Label {
                        text: entry.placeName + (entry.noteText === "" ? "" : "  ·  " + entry.noteText)
                        color: Theme.softInk
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                }
                Label {
                    visible: entry.ordered && entry.group === "asked"
                    //: a place does not ask for these goods itself: the manager wants them to go there; short
                    text: qsTr("Ordered by the centre")
                    color: Theme.accent
                    font.bold: true
                }
                Label {
                    visible: entry.declined || (entry.group === "differs" && !entry.canOpen)
                    //: another place does not send what this one asked for
                    text: entry.declined ? qsTr("They said no")
                                           //: the sender of a transfer has to say where the rest is
                                         : qsTr("The sender settles it")
                    color: Theme.danger
                    font.bold: true
                }
                Label {
                    text: entry.whenText
                    color: Theme.softInk
                }
                Icon {
                    visible: entry.canOpen
                    name: Theme.rightToLeft ? "chevron-left" : "chevron-right"
                    color: Theme.softInk
                    size: 5.5 * Theme.mm
                }
            }
            MouseArea {
                id: touch

                anchors.fill: card
                enabled: entry.canOpen
                onClicked: root.desk.open(entry.index)
            }
        }
        EmptyHint {
            visible: list.count === 0
            anchors.centerIn: parent
            width: 110 * Theme.mm
            symbol: "truck"
            //: no transfer is open: what can be done
            text: qsTr("Nothing is on its way. Send goods to another place, or ask for some: long touch on a tile.")
        }
    }
}
