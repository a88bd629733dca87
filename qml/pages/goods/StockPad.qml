// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The numbers of one item that the keypad types: the level below which more of it is wanted and the one that is
// enough, or its least price.
ColumnLayout {
    id: root

    required property StockDesk desk
    required property string currency
    property string setting: "" // "least", "full", "floor": which of them
    property string least: ""
    property string full: ""
    property string floor: "" // in dinars
    readonly property string typed: setting === "floor" ? floor : setting === "least" ? least : full

    function write(number: string) {
        if (setting === "floor")
            floor = number;
        else if (setting === "least")
            least = number;
        else
            full = number;
    }

    spacing: Theme.gap

    Label {
        visible: root.setting === "floor"
        //: above the least price of an item that is being typed: what it means
        text: qsTr("Below this price nobody sells it without the artisan's word")
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    TouchButton {
        objectName: "levelLeast"
        visible: root.setting !== "floor"
        chosen: root.setting === "least"
        //: the number below which more of an item is wanted
        text: qsTr("Ask for more below: %1").arg(root.least === "" ? "…" : root.least)
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.setting = "least"
    }
    TouchButton {
        objectName: "levelFull"
        visible: root.setting !== "floor"
        chosen: root.setting === "full"
        //: the number of an item that is enough
        text: qsTr("Up to: %1").arg(root.full === "" ? "…" : root.full)
        textSize: Theme.text
        Layout.fillWidth: true
        onClicked: root.setting = "full"
    }
    Rectangle {
        color: Theme.well
        radius: Theme.radius
        Layout.fillWidth: true
        Layout.preferredHeight: 10 * Theme.mm

        TypedAmount {
            anchors.centerIn: parent
            typed: root.typed
            currency: root.setting === "floor" ? root.currency : ""
        }
    }
    Keypad {
        thousands: root.setting === "floor"
        //: takes the two numbers that were typed
        enterText: qsTr("Set it")
        canEnter: root.setting === "floor" ? root.floor !== "" : root.least !== "" && root.full !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        zero: true // none at all
        typed: root.typed
        longest: root.setting === "floor" ? 8 : 6
        onWritten: number => root.write(number)
        onEnter: {
            if (root.setting === "floor")
                root.desk.setFloor(root.floor);
            else
                root.desk.setLevel(root.least, root.full);
            root.setting = "";
        }
    }
}
