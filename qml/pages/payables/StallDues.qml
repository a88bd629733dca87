// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What each stall owes the centre: what it keeps for it and for artisans, and rent.
ListView {
    id: root

    required property PayablesDesk desk

    signal opened(row: int)

    clip: true
    spacing: Theme.mm
    model: desk.stalls
    boundsBehavior: Flickable.StopAtBounds

    delegate: TouchCard {
        id: row

        required property int index
        required property string stallText
        required property string stallName
        required property string heldText
        required property string rentText
        required property bool centreOwes
        required property bool owes

        width: ListView.view.width
        height: 14 * Theme.rowMm
        objectName: "stall-" + row.index
        onTouched: root.opened(row.index)

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.wideGap
            anchors.rightMargin: Theme.wideGap
            spacing: Theme.wideGap

            Icon {
                name: "store"
                size: 7 * Theme.mm
                color: row.owes ? Theme.amber : Theme.softInk
            }
            Label {
                text: row.stallText + " · " + row.stallName
                font.pixelSize: Theme.strongText
                font.bold: true
                Layout.fillWidth: true
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: false
                Layout.preferredWidth: 38 * Theme.rowMm
                Layout.maximumWidth: Layout.preferredWidth

                Label {
                    text: row.centreOwes ?
                    //: above an amount: money that the centre owes a stall; short
                    qsTr("The centre owes it") :
                    //: above an amount: money that a stall keeps for the centre and its artisans; short
                    qsTr("Keeps for the centre")
                    font.pixelSize: Theme.smallText
                    color: Theme.softInk
                }
                Text {
                    text: row.heldText
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    color: Theme.ink
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: false
                Layout.preferredWidth: 38 * Theme.rowMm
                Layout.maximumWidth: Layout.preferredWidth

                Label {
                    //: above an amount: rent that a stall owes; short
                    text: qsTr("Rent owed")
                    font.pixelSize: Theme.smallText
                    color: Theme.softInk
                }
                Text {
                    text: row.rentText
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    color: Theme.ink
                }
            }
        }
    }

    EmptyHint {
        visible: root.count === 0 && root.desk.known
        anchors.centerIn: parent
        width: 70 * Theme.mm
        symbol: "store"
        //: no stall has joined the centre yet
        text: qsTr("No stall yet")
    }
}
