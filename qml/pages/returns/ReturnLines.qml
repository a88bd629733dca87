// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What was sold, and how much of it comes back.
ListView {
    id: root

    required property Till till
    readonly property ReturnsDesk desk: till.returns

    objectName: "returnLines"
    clip: true
    spacing: Theme.mm
    model: root.desk.lines
    boundsBehavior: Flickable.StopAtBounds

    delegate: Rectangle {
        id: line

        required property int index
        required property string itemName
        required property string picture
        required property string soldText
        required property string nowText
        required property string amountText
        required property bool taken
        required property bool gone

        objectName: "returnLine-" + index
        width: root.width
        height: 15 * Theme.mm
        radius: Theme.radius
        color: taken ? Theme.primaryTint : Theme.surface
        opacity: gone ? 0.45 : 1

        MouseArea {
            anchors.fill: parent
            enabled: !line.gone && !line.taken
            onClicked: root.desk.more(line.index)
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.mm
            anchors.rightMargin: Theme.gap
            spacing: Theme.gap

            Image {
                source: line.picture
                sourceSize.width: Math.round(13 * Theme.mm)
                sourceSize.height: Math.round(12 * Theme.mm)
                Layout.preferredWidth: 13 * Theme.mm
                Layout.preferredHeight: 12 * Theme.mm
            }
            Label {
                text: line.itemName
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "returnLess"
                visible: line.taken
                symbol: "minus"
                Layout.preferredWidth: Theme.touch
                onClicked: root.desk.less(line.index)
            }
            Label {
                //: nothing of this line is left to come back
                text: line.gone ? qsTr("came back")
                                  //: how many of a line come back, of how many
                                : qsTr("%1 of %2").arg(line.nowText).arg(line.soldText)
                font.bold: line.taken
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: 20 * Theme.mm
            }
            TouchButton {
                objectName: "returnMore"
                visible: !line.gone
                symbol: "plus"
                Layout.preferredWidth: Theme.touch
                onClicked: root.desk.more(line.index)
            }
        }
    }
}
