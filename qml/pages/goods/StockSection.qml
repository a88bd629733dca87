// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What is here: in groups that one compares, what does not move, what to ask for; and the way of one
// item.
Item {
    id: root

    required property Till till
    readonly property StockDesk desk: till.stock

    NoticeBar {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }
    ColumnLayout {
        visible: root.desk.view !== StockDesk.Way
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : parent.top
        anchors.topMargin: notice.visible ? Theme.gap : 0
        anchors.bottom: parent.bottom
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "stockBack"
                visible: root.desk.view === StockDesk.Items
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.back()
            }
            Label {
                visible: root.desk.view === StockDesk.Items
                text: root.desk.groupName
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "stockGroups"
                visible: root.desk.view !== StockDesk.Items
                chosen: root.desk.view === StockDesk.Groups
                symbol: "boxes"
                //: view of the stock: everything that is here; short
                text: qsTr("All that is here")
                textSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.back()
            }
            TouchButton {
                objectName: "stockIdle"
                visible: root.desk.view !== StockDesk.Items
                chosen: root.desk.view === StockDesk.Idle
                symbol: "clock"
                //: view of the stock: what nobody buys; short
                text: qsTr("Does not move")
                textSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.showIdle(root.desk.days)
            }
            TouchButton {
                objectName: "stockWanted"
                visible: root.desk.view !== StockDesk.Items
                chosen: root.desk.view === StockDesk.Wanted
                symbol: "clipboard-list"
                //: view of the stock: what the artisans should be asked for, and how many items; short
                text: qsTr("To ask for: %1").arg(root.till.wanted.count)
                textSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.showWanted()
            }
            TouchButton {
                objectName: "stockCorners"
                visible: root.desk.view !== StockDesk.Items
                chosen: root.desk.view === StockDesk.Corners
                symbol: "map-pin"
                //: view of the stock: where in the shop things lie; very short
                text: qsTr("Corners")
                textSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.showCorners()
            }
        }
        StockGroups {
            visible: root.desk.view === StockDesk.Groups
            till: root.till
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: root.desk.view === StockDesk.Idle
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: [90, 180, 365]

                TouchButton {
                    required property int modelData

                    objectName: "idle-" + modelData
                    chosen: root.desk.days === modelData
                    //: items that nobody bought for so many days
                    text: qsTr("%n days", "", modelData)
                    textSize: Theme.text
                    implicitHeight: Theme.touchLeast
                    Layout.fillWidth: true
                    onClicked: root.desk.showIdle(modelData)
                }
            }
        }
        ListView {
            id: items

            objectName: "stockItems"
            visible: root.desk.view === StockDesk.Items || root.desk.view === StockDesk.Idle
            clip: true
            spacing: Theme.mm
            model: root.desk.items
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: StockRow {
                id: item

                required property int index
                required itemName
                required picture
                required detailText
                required property string countText
                required property string priceText

                objectName: "stockItem-" + index
                width: items.width
                onTouched: root.desk.open(index)

                Money {
                    amount: item.priceText
                    currency: root.till.currency
                    size: Theme.strongText
                }
                Label {
                    text: item.countText
                    font.pixelSize: Theme.priceText
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.preferredWidth: 14 * Theme.mm
                }
            }
            EmptyHint {
                visible: items.count === 0
                anchors.centerIn: parent
                width: 90 * Theme.mm
                symbol: "circle-check"
                //: no item has been here so long without a sale
                text: qsTr("Nothing has been here that long.")
            }
        }
        CornersPanel {
            visible: root.desk.view === StockDesk.Corners
            till: root.till
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        WantedList {
            visible: root.desk.view === StockDesk.Wanted
            desk: root.till.wanted
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    OwnerForm {
        visible: root.desk.view === StockDesk.Way && root.till.owners.face !== ""
        anchors.fill: parent
        desk: root.till.owners
    }
    StockWay {
        visible: root.desk.view === StockDesk.Way && root.till.owners.face === ""
        owners: root.till.owners
        currency: root.till.currency
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : parent.top
        anchors.topMargin: notice.visible ? Theme.gap : 0
        anchors.bottom: parent.bottom
        desk: root.desk
    }
}
