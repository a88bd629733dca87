// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// By whom and at which stall it happened how often, the most first, so that one who does it much oftener than
// the others stands out. Who is touched is looked at alone; touched again, all are.
ColumnLayout {
    id: root

    required property CentreLogDesk desk
    property bool byStall: false

    spacing: Theme.mm

    RowLayout {
        spacing: Theme.mm
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "logByPerson"
            chosen: !root.byStall
            textSize: Theme.smallText
            //: in the manager's log: how often each person did it; very short
            text: qsTr("By person")
            implicitHeight: Theme.touchLeast
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.byStall = false
        }
        TouchButton {
            objectName: "logByStall"
            chosen: root.byStall
            textSize: Theme.smallText
            //: in the manager's log: how often it happened at each stall; very short
            text: qsTr("By stall")
            implicitHeight: Theme.touchLeast
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.byStall = true
        }
    }
    ListView {
        id: rows

        objectName: "logCounts"
        clip: true
        spacing: Theme.mm
        model: root.byStall ? root.desk.stalls : root.desk.people
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TouchCard {
            id: one

            required property int index
            required property string numberText
            required property string nameText
            required property string countText
            required property int share
            required property bool picked

            objectName: (root.byStall ? "logStall-" : "logPerson-") + index
            width: rows.width
            height: 11 * Theme.rowMm
            resting: picked ? Theme.primaryTint : Theme.surface
            onTouched: root.byStall ? root.desk.chooseStall(one.index) : root.desk.choosePerson(one.index)

            Rectangle {
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                height: 1.2 * Theme.mm
                width: Math.max(Theme.mm, parent.width * one.share / 1000)
                radius: height / 2
                color: Theme.primary
            }
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Label {
                    objectName: "itemName"
                    text: one.nameText === "" ? one.numberText : one.nameText
                    font.bold: one.picked
                    Layout.fillWidth: true
                }
                Label {
                    visible: one.nameText !== "" && one.numberText !== ""
                    text: one.numberText
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                }
                Label {
                    text: one.countText
                    font.bold: true
                }
            }
        }
    }
}
