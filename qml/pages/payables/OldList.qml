// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Entrusted goods that have stood for long: by how long, by artisan or by commune.
ColumnLayout {
    id: root

    required property PayablesDesk desk

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: [60, 90, 180]

            TouchButton {
                required property int modelData

                objectName: "older-" + modelData
                textSize: Theme.text
                //: goods that have stood for more than so many days
                text: qsTr("> %1 days").arg(modelData)
                chosen: root.desk.oldDays === modelData
                enabled: !root.desk.busy
                onClicked: root.desk.chooseOldDays(modelData)
            }
        }
        Item {
            Layout.fillWidth: true
        }
        Repeater {
            model: ["days", "artisan", "commune"]

            TouchButton {
                required property string modelData

                objectName: "sort-" + modelData
                textSize: Theme.text
                symbol: modelData === "days" ? "clock" : modelData === "artisan" ? "user-round" : "map-pin"
                //: order of a list: the longest first; very short
                text: modelData === "days" ? qsTr("By age")
                                             //: order of a list: by artisan; very short
                                           : modelData === "artisan" ? qsTr("By artisan")
                                                                       //: order of a list: by commune; very short
                                                                     : qsTr("By commune")
                chosen: root.desk.sorting === modelData
                onClicked: root.desk.sortOld(modelData)
            }
        }
    }
    ListView {
        id: list

        clip: true
        spacing: Theme.mm
        model: root.desk.old
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: AccountRow {
            required property int index
            required property string itemName
            required property string code
            required property string artisanName
            required property string communeName
            required property string stallText
            required property string countText
            required property int days

            objectName: "old-" + index
            width: ListView.view.width
            title: itemName
            detail: artisanName + " · " + communeName + " · " + stallText + " · ×\u00a0" + countText
            //: goods have stood for so many days
            amount: qsTr("%1 days").arg(days)
            amountColor: days > 180 ? Theme.danger : Theme.ink
        }

        EmptyHint {
            visible: list.count === 0 && root.desk.known
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "clock"
            //: nothing has stood for so long
            text: qsTr("Nothing has stood here for so long")
        }
    }
}
