// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Takings by something that has no order of its own: the most first, each with what it was in the period
// before as a thin bar below. A stall that is touched is looked at by itself.
ListView {
    id: root

    required property TakingsDesk desk

    objectName: "takingsList"
    clip: true
    spacing: Theme.mm
    model: desk.lines
    boundsBehavior: Flickable.StopAtBounds

    delegate: TouchCard {
        id: line

        required property int index
        required property string nameText
        required property string amountText
        required property string countText
        required property int share
        required property int shareBefore
        required property bool less
        required property string changeText

        objectName: "taking-" + index
        width: root.width
        height: 12 * Theme.rowMm
        listens: root.desk.by === "stall"
        onTouched: root.desk.chooseStall(line.index)

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: Theme.gap

            Label {
                objectName: "itemName"
                text: line.nameText
                font.bold: true
                Layout.fillWidth: true
                Layout.preferredWidth: 5
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 8
                Layout.preferredHeight: 8 * Theme.mm

                Rectangle {
                    anchors.left: parent.left
                    height: 5 * Theme.mm
                    width: line.share === 0 ? 0 : Math.max(Theme.mm, parent.width * line.share / 1000)
                    radius: Theme.mm
                    color: Theme.primary
                }
                Rectangle {
                    anchors.left: parent.left
                    anchors.bottom: parent.bottom
                    height: 1.6 * Theme.mm
                    width: parent.width * line.shareBefore / 1000
                    radius: height / 2
                    color: Theme.softInk
                }
            }
            Label {
                text: line.countText
                color: Theme.softInk
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: 13 * Theme.mm
            }
            Text {
                text: line.changeText === "" ? "" : "\u2066" + line.changeText + "\u2069"
                font.pixelSize: Theme.text
                color: line.less ? Theme.danger : Theme.pay
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: 18 * Theme.mm
            }
            Text {
                text: line.amountText
                font.pixelSize: Theme.strongText
                font.bold: true
                color: Theme.ink
                horizontalAlignment: Theme.rightToLeft ? Text.AlignLeft : Text.AlignRight
                Layout.preferredWidth: 32 * Theme.mm
            }
        }
    }
    EmptyHint {
        visible: root.count === 0
        anchors.centerIn: parent
        width: 80 * Theme.mm
        symbol: "store"
        //: in the manager's list of takings
        text: qsTr("Nothing was sold in these days")
    }
}
