// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What artisans left: first what nobody has looked at yet, below it what is done.
ColumnLayout {
    id: root

    required property Till till
    readonly property DepositDesk desk: till.entrusted

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "startTaking"
            kind: TouchButton.Primary
            symbol: "package-plus"
            //: button: an artisan brings goods to be sold
            text: qsTr("An artisan brings goods")
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.startTaking()
        }
        TouchButton {
            objectName: "startReturning"
            symbol: "house"
            //: button: an artisan fetches goods that were not sold
            text: qsTr("Goods go home")
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.startReturning()
        }
    }
    ListView {
        id: list

        objectName: "deposits"
        clip: true
        spacing: Theme.mm
        model: root.desk.deposits
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: entry

            required property int index
            required property string artisanName
            required property string portrait
            required property string dayText
            required property string slipNumber
            required property string noteText
            required property string countText
            required property string leftText
            required property bool waits
            required property bool heads

            width: list.width
            height: card.height + (heads ? heading.height : 0)

            Label {
                id: heading

                visible: entry.heads
                width: parent.width
                height: 8 * Theme.rowMm
                verticalAlignment: Text.AlignVCenter
                //: above the deposits of which some pieces wait to be accepted or refused
                text: entry.waits ? qsTr("To look at")
                                    //: above the deposits of which every piece was accepted or refused
                                  : qsTr("Looked at")
                font.bold: true
            }
            Rectangle {
                id: card

                anchors.bottom: parent.bottom
                width: parent.width
                height: 15 * Theme.rowMm
                radius: Theme.radius
                color: touch.pressed ? Theme.well : Theme.surface
            }
            RowLayout {
                anchors.fill: card
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Face {
                    portrait: entry.portrait
                    size: 12 * Theme.mm
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: entry.artisanName
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        //: of a deposit: the number of its slip, and the day
                        text: qsTr("Slip %1, %2").arg(entry.slipNumber).arg(entry.dayText) + (entry.noteText === "" ? "" : "  ·  "
                                                                                              + entry.noteText)
                        color: Theme.softInk
                        Layout.fillWidth: true
                    }
                }
                Label {
                    //: of a deposit: how many wait to be looked at, of how many
                    text: entry.waits ? qsTr("%1 of %2 left").arg(entry.leftText).arg(entry.countText)
                                                    : Theme.signed("×", entry.countText)
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    color: entry.waits ? Theme.amber : Theme.softInk
                }
                Icon {
                    name: Theme.rightToLeft ? "chevron-left" : "chevron-right"
                    color: Theme.softInk
                    size: 5.5 * Theme.mm
                }
            }
            MouseArea {
                id: touch

                objectName: "deposit-" + entry.index
                anchors.fill: card
                onClicked: root.desk.open(entry.index)
            }
        }
        EmptyHint {
            visible: list.count === 0
            anchors.centerIn: parent
            width: 110 * Theme.mm
            symbol: "inbox"
            //: no artisan has left anything yet: what can be done
            text: qsTr("Nothing to look at. When an artisan brings goods, scan their card or a tag of theirs, or touch the button above: count, photograph, give them the slip.")
        }
    }
}
