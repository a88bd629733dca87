// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Tables for a spreadsheet: three of them, and where they lie.
ColumnLayout {
    id: root

    required property ExportDesk desk

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Icon {
            name: "hard-drive"
            color: Theme.softInk
        }
        Label {
            objectName: "exportFolder"
            //: %1 is a folder, on a stick where one is plugged in
            text: qsTr("They go to: %1").arg("\u2066" + root.desk.folder + "\u2069")
            color: Theme.softInk
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "lookForStick"
            symbol: "refresh-cw"
            //: looks again for a stick to write to
            text: qsTr("Look for a stick")
            textSize: Theme.text
            onClicked: root.desk.look()
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Choice {
            objectName: "exportItems"
            symbol: "tags"
            //: a table that is written to a file: everything that stands on items' cards
            text: qsTr("Cards of all items")
            Layout.preferredWidth: 1
            onClicked: root.desk.saveItems()
        }
        Choice {
            objectName: "exportArtisans"
            symbol: "users"
            //: a table that is written to a file
            text: qsTr("Artisans: names, cards, telephones")
            Layout.preferredWidth: 1
            onClicked: root.desk.saveArtisans()
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Choice {
            objectName: "exportStock"
            symbol: "boxes"
            //: a table that is written to a file
            text: qsTr("Stock, with prices and cost")
            Layout.preferredWidth: 1
            onClicked: root.desk.saveStock()
        }
        Choice {
            objectName: "exportWanted"
            symbol: "clipboard-list"
            //: a table that is written to a file: what is to be asked for, and whose it is
            text: qsTr("What is running out")
            Layout.preferredWidth: 1
            onClicked: root.desk.saveWanted()
        }
    }
    Label {
        //: above how many days of movements are written to a file
        text: qsTr("Movements: what came in, went out and moved")
        font.bold: true
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: [30, 90, 365]

            Choice {
                required property int modelData

                objectName: "exportMoves-" + modelData
                symbol: "arrow-left-right"
                //: so many days up to today
                text: qsTr("Last %n days", "", modelData)
                Layout.preferredWidth: 1
                onClicked: root.desk.saveMoves(modelData)
            }
        }
    }
    NoticeBar {
        objectName: "exportSaved"
        harmless: true
        lasting: true
        symbol: "save"
        //: %1 is the path of a file
        text: root.desk.saved === "" ? "" : qsTr("Saved: %1").arg("\u2066" + root.desk.saved + "\u2069")
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }

    component Choice: TouchButton {
        enabled: !root.desk.busy
        textSize: Theme.text
        implicitHeight: 14 * Theme.mm
        Layout.fillWidth: true
    }
}
