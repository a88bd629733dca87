// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The stock in figures, and in bars that one compares at a glance.
ColumnLayout {
    id: root

    required property Till till
    readonly property StockDesk desk: till.stock

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        FigureCard {
            strong: true
            title: root.desk.kindsText
            figure: root.desk.unitsText
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        FigureCard {
            //: figure of the stock: everything, at today's prices
            title: qsTr("At its prices")
            figure: root.desk.worthText
            unit: root.till.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        FigureCard {
            //: figure of the stock: what artisans' goods are worth, as it was agreed with them
            title: qsTr("Artisans’, as agreed")
            figure: root.desk.entrustedText
            unit: root.till.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        FigureCard {
            visible: root.desk.costText !== ""
            //: figure of the stock: the stall's own goods, at what they cost
            title: qsTr("Our own, at cost")
            figure: root.desk.costText
            unit: root.till.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        FigureCard {
            //: figure of the stock: what went missing this month, at today's prices
            title: qsTr("Missing this month")
            figure: root.desk.shrinkageText
            unit: root.till.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: ["family", "artisan", "commune", "age"]

            TouchButton {
                required property string modelData

                objectName: "groupBy-" + modelData
                chosen: root.desk.grouping === modelData
                symbol: modelData === "family" ? "layout-grid" : modelData === "artisan" ? "user-round" : modelData
                                                                                           === "commune" ? "map-pin" : "calendar-days"
                text: {
                    switch (modelData) {
                    case "family":
                        //: the stock is grouped by family of goods; very short
                        return qsTr("Families");
                    case "artisan":
                        //: the stock is grouped by who made it; very short
                        return qsTr("Artisans");
                    case "commune":
                        //: the stock is grouped by where its artisans live; very short
                        return qsTr("Communes");
                    default:
                        //: the stock is grouped by how long it has not moved; very short
                        return qsTr("Age");
                    }
                }
                textSize: Theme.text
                implicitHeight: Theme.touchLeast
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.groupBy(modelData)
            }
        }
    }
    ListView {
        id: groups

        objectName: "stockGroupList"
        clip: true
        spacing: Theme.mm
        model: root.desk.groups
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TouchCard {
            id: group

            required property int index
            required property string nameText
            required property string countText
            required property string amountText
            required property int share

            objectName: "group-" + index
            width: groups.width
            height: 12 * Theme.rowMm
            onTouched: root.desk.openGroup(group.index)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Label {
                    text: group.nameText
                    font.bold: true
                    Layout.preferredWidth: 42 * Theme.mm
                    Layout.maximumWidth: 42 * Theme.mm
                }
                Label {
                    text: group.countText
                    color: Theme.softInk
                    horizontalAlignment: Text.AlignHCenter
                    Layout.preferredWidth: 20 * Theme.mm
                }
                Item {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 6 * Theme.mm

                    Rectangle {
                        anchors.left: parent.left
                        height: parent.height
                        width: Math.max(Theme.mm, parent.width * group.share / 1000)
                        radius: Theme.mm
                        color: Theme.primary
                    }
                }
                Text {
                    text: group.amountText
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    color: Theme.ink
                    horizontalAlignment: Theme.rightToLeft ? Text.AlignLeft : Text.AlignRight
                    Layout.preferredWidth: 30 * Theme.mm
                }
            }
        }
        EmptyHint {
            visible: groups.count === 0
            anchors.centerIn: parent
            width: 80 * Theme.mm
            symbol: "package-open"
            //: there are no goods at all
            text: qsTr("Nothing is here. Take goods in, or receive what was sent.")
        }
    }
}
