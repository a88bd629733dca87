// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Price lists for some customers; the one that was touched is written in their place.
ColumnLayout {
    id: root

    required property Till till
    readonly property PriceListDesk desk: till.priceLists

    signal whereWanted(where: StallChoice)

    spacing: Theme.gap

    NoticeBar {
        objectName: "priceListComplaint"
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
    }
    PriceListForm {
        visible: root.desk.open
        till: root.till
        onWhereWanted: root.whereWanted(root.desk.where)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ListView {
        id: list

        objectName: "priceLists"
        visible: !root.desk.open
        clip: true
        spacing: Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.lists
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TouchCard {
            id: row

            required property int index
            required property string nameText
            required property string offText
            required property string itemsText
            required property string fromText
            required property string whereText

            objectName: "priceList-" + index
            width: list.width
            height: 15 * Theme.rowMm
            onTouched: root.desk.look(row.index)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.wideGap
                anchors.rightMargin: Theme.wideGap
                spacing: Theme.wideGap

                Label {
                    text: row.nameText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    text: row.whereText
                    color: Theme.softInk
                }
                Label {
                    text: row.fromText
                    color: Theme.softInk
                }
                Label {
                    text: row.itemsText
                }
                Label {
                    text: row.offText
                    font.pixelSize: Theme.priceText
                    font.bold: true
                }
                Icon {
                    name: Theme.rightToLeft ? "chevron-left" : "chevron-right"
                    color: Theme.softInk
                    size: 5 * Theme.mm
                }
            }
        }
        EmptyHint {
            visible: list.count === 0
            anchors.centerIn: parent
            width: 100 * Theme.mm
            symbol: "tags"
            //: there are no price lists
            text: qsTr("No price list yet. A list says what some customers pay; it is chosen on their card.")
        }
    }
    TouchButton {
        objectName: "newPriceList"
        visible: root.desk.settable && !root.desk.open
        kind: TouchButton.Primary
        symbol: "plus"
        //: button: begins to write a price list
        text: qsTr("New price list")
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 80 * Theme.mm
        onClicked: root.desk.write()
    }
}
