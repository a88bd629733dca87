// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Every account that is not at zero, or only some of them; what was not fetched, by its age.
ColumnLayout {
    id: root

    required property PayablesDesk desk

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: ["all", "payable", "owing", "unclaimed"]

            TouchButton {
                required property string modelData

                objectName: "filter-" + modelData
                textSize: Theme.text
                text: {
                    switch (modelData) {
                    case "all":
                        //: which accounts are listed: all of them; very short
                        return qsTr("All");
                    case "payable":
                        //: which accounts are listed: those with money to be paid today; very short
                        return qsTr("To pay");
                    case "owing":
                        //: which accounts are listed: those of artisans who owe the house; very short
                        return qsTr("Owing");
                    default:
                        //: which accounts are listed: those whose money was not fetched, by how long; very short
                        return qsTr("By age");
                    }
                }
                chosen: root.desk.filter === modelData
                Layout.fillWidth: true
                onClicked: root.desk.choose(modelData)
            }
        }
    }
    ListView {
        id: list

        visible: root.desk.filter !== "unclaimed"
        clip: true
        spacing: Theme.mm
        model: root.desk.dues
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: AccountRow {
            required property int index
            required property string artisanName
            required property string communeName
            required property string balanceText
            required property string payableText
            required property string sinceText
            required property bool owes
            required property bool old

            objectName: "due-" + index
            width: ListView.view.width
            title: artisanName
            detail: communeName + " · " + sinceText
            amount: balanceText
            amountColor: owes ? Theme.danger : Theme.ink
            mark: old ? "clock" : payableText !== "" ? "coins" : ""
            markColor: old ? Theme.amber : Theme.pay
            onTouched: root.desk.open(index)
        }

        EmptyHint {
            visible: list.count === 0 && root.desk.known
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "hand-coins"
            //: no account is like that
            text: qsTr("No such account: nothing to do here")
        }
    }
    AgedList {
        visible: !list.visible
        desk: root.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
