// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat
import Touat.Till

// Takings along the time, a column for each day, month or hour, in the direction in which people read. Each has
// its amount on top where there is room for it, the highest always; a touched one says its figures in words.
Item {
    id: root

    required property TakingsDesk desk
    required property string currency
    readonly property real place: width / Math.max(1, columns.count) // of one column with its gap
    readonly property real foot: Theme.smallText * 1.6
    readonly property real toldHeight: Theme.strongText * 1.6
    readonly property real head: toldHeight + Theme.smallText * 1.6
    property int chosen: -1
    property string told: ""

    Connections {
        target: root.desk

        function onChanged() {
            root.chosen = -1;
            root.told = "";
        }
    }
    Label {
        objectName: "columnTold"
        width: parent.width
        height: root.toldHeight
        text: root.told
        color: Theme.primary
        font.bold: true
    }
    Repeater {
        model: [1, 0.5, 0]

        Rectangle {
            required property real modelData

            y: root.head + (root.height - root.head - root.foot) * (1 - modelData)
            width: root.width
            height: Theme.hairline
            color: Theme.line
        }
    }
    Row {
        anchors.fill: parent

        Repeater {
            id: columns

            model: root.desk.lines

            Item {
                id: column

                required property int index
                required property string shortText
                required property string amountText
                required property string countText
                required property int share
                readonly property bool touched: root.chosen === index
                readonly property int every: Math.max(1, Math.ceil(11 * Theme.mm / root.place)) // of whose words there is room

                objectName: "column-" + index
                onTouchedChanged: {
                    if (touched)
                        //: about a touched column of the manager's chart: the day, month or hour; what was taken; how many sales
                        root.told = qsTr("%1: %2 %3, sales: %4").arg("\u2066" + shortText + "\u2069").arg(amountText).arg(root.currency).arg(countText);
                }
                width: root.place
                height: root.height

                Rectangle { // no line goes through a number
                    visible: amount.visible
                    anchors.fill: amount
                    color: Theme.sand
                }
                Text {
                    id: amount

                    visible: column.share === 1000 || (column.share > 0 && root.place >= 22 * Theme.mm)
                    anchors.bottom: bar.top
                    x: Math.max(-column.x, Math.min((column.width - width) / 2, root.width - column.x - width)) // within the chart
                    text: column.amountText
                    font.pixelSize: Theme.smallText
                    color: Theme.ink
                }
                Rectangle {
                    id: bar

                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: root.foot
                    width: Math.min(0.8 * column.width, 16 * Theme.mm)
                    height: column.share === 0 ? 0 : Math.max(Theme.hairline, (root.height - root.head - root.foot)
                                                              * column.share / 1000)
                    radius: Math.min(Theme.mm, width / 4)
                    color: column.touched ? Theme.pay : Theme.primary
                }
                Text {
                    visible: column.index % column.every === 0
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    text: column.shortText
                    font.pixelSize: Theme.smallText
                    color: Theme.softInk
                }
            }
        }
    }
    MouseArea { // a column may be narrower than a finger, and the one under it is meant
        anchors.fill: parent
        onClicked: mouse => {
            if (mouse === null) { // a key: one after the other
                root.chosen = columns.count > 0 ? (root.chosen + 1) % columns.count : -1;
                return;
            }
            const along = Theme.rightToLeft ? width - mouse.x : mouse.x;
            root.chosen = Math.floor(along / root.place);
        }
    }
    EmptyHint {
        visible: columns.count === 0
        anchors.centerIn: parent
        width: 80 * Theme.mm
        symbol: "store"
        //: in the manager's chart of takings
        text: qsTr("Nothing was sold in these days")
    }
}
