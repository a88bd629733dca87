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
        required property bool measured // a part of it is typed
        required property string kitText // above the first part of a set
        required property bool ofKit
        required property bool gone

        objectName: "returnLine-" + index
        width: root.width
        height: (kitText !== "" ? 12 * Theme.rowMm + Theme.mm : 0) + 15 * Theme.rowMm
        radius: Theme.radius
        color: taken ? Theme.primaryTint : Theme.surface
        opacity: gone ? 0.45 : 1

        MouseArea {
            anchors.fill: parent
            enabled: !line.gone && !line.taken
            onClicked: root.desk.more(line.index)
        }
        TouchButton {
            objectName: "returnKit-" + line.index
            visible: line.kitText !== ""
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            height: 12 * Theme.rowMm
            symbol: "boxes"
            //: button above the parts of a set that was sold: all of it comes back; the set's name
            text: qsTr("The whole set: %1").arg(line.kitText)
            textSize: Theme.text
            onClicked: root.desk.takeKit(line.index)
        }
        RowLayout {
            height: 15 * Theme.rowMm
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: (line.ofKit ? 8 : 1) * Theme.mm
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
                visible: !line.measured || line.gone
                //: nothing of this line is left to come back
                text: line.gone ? qsTr("came back")
                                  //: how many of a line come back, of how many
                                : qsTr("%1 of %2").arg(line.nowText).arg(line.soldText)
                font.bold: line.taken
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: 20 * Theme.mm
            }
            TouchButton {
                objectName: "returnPart"
                visible: line.measured && !line.gone
                //: how much of a line comes back, of how much: "0,500 of 1,250 kg"
                text: qsTr("%1 of %2").arg(line.nowText).arg(line.soldText)
                textSize: Theme.text
                chosen: root.desk.openLine === line.index
                onClicked: root.desk.openLineOf(root.desk.openLine === line.index ? -1 : line.index)
            }
            TouchButton {
                objectName: "returnMore"
                visible: !line.gone && !line.measured
                symbol: "plus"
                Layout.preferredWidth: Theme.touch
                onClicked: root.desk.more(line.index)
            }
        }
    }
}
