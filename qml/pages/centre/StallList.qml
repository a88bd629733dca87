// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The stalls, one row each: open or not, sold today, when last, what they hold.
Rectangle {
    id: root

    required property CentreDesk desk

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line

    ListView {
        id: list

        objectName: "stalls"
        anchors.fill: parent
        anchors.margins: Theme.hairline
        clip: true
        model: root.desk.stalls
        boundsBehavior: Flickable.StopAtBounds

        delegate: TouchCard {
            id: row

            required property int index
            required property string stall
            required property string stallName
            required property string todayText
            required property int salesCount
            required property string lastText
            required property bool dayOpen
            required property string unitsText

            readonly property bool chosen: root.desk.stall === stall

            width: ListView.view.width
            radius: 0
            height: 12.5 * Theme.rowMm
            resting: chosen ? Theme.primaryTint : "transparent"
            onTouched: root.desk.chooseStall(row.index)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Icon {
                    name: row.dayOpen ? "door-open" : "lock"
                    color: row.dayOpen ? Theme.pay : Theme.softInk
                    size: 5.5 * Theme.mm
                }
                Label {
                    text: row.stall
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.preferredWidth: 8 * Theme.mm
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        objectName: "stallName"
                        text: row.stallName
                        font.bold: true
                        Layout.fillWidth: true
                        Layout.preferredHeight: 5.6 * Theme.rowMm
                    }
                    Label {
                        //: how many units a stall has in stock, and when it sold last
                        text: qsTr("%1 in stock").arg(row.unitsText) + (row.lastText === "" ? "" : "  ·  " + row.lastText)
                        font.pixelSize: Theme.smallText
                        color: Theme.softInk
                        Layout.fillWidth: true
                        Layout.preferredHeight: 4.8 * Theme.rowMm
                    }
                }
                Rectangle {
                    visible: row.salesCount > 0
                    implicitWidth: Math.max(implicitHeight, count.implicitWidth + 2.4 * Theme.mm)
                    implicitHeight: 6 * Theme.mm
                    radius: height / 2
                    color: Theme.well

                    Text {
                        id: count

                        anchors.centerIn: parent
                        text: row.salesCount
                        font.pixelSize: Theme.smallText
                        font.bold: true
                        color: Theme.ink
                    }
                }
                Text {
                    text: row.todayText
                    font.pixelSize: Theme.strongText
                    font.bold: row.salesCount > 0
                    color: row.salesCount > 0 ? Theme.ink : Theme.softInk
                    horizontalAlignment: Text.AlignRight
                    Layout.minimumWidth: 20 * Theme.mm
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairline
                color: Theme.well
            }
        }

        EmptyHint {
            visible: list.count === 0
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "cloud-off"
            //: in the manager's list of stalls before the centre answers
            text: qsTr("The stalls appear when the centre answers")
        }
    }
}
