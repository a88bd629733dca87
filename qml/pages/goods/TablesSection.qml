// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Whole tables: what comes in by one, and what goes out as one.
ColumnLayout {
    id: root

    required property Till till
    readonly property ImportDesk desk: till.imports
    property bool givingOut: false

    spacing: Theme.gap

    NoticeBar {
        objectName: "tablesComplaint"
        text: root.givingOut ? root.till.exports.complaint : root.desk.complaint
        Layout.fillWidth: true
        onDismissed: {
            root.desk.forgetComplaint();
            root.till.exports.forgetComplaint();
        }
    }
    RowLayout {
        visible: root.givingOut || root.desk.step === ImportDesk.Choosing
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "tablesIn"
            chosen: !root.givingOut
            symbol: "file-down"
            //: part of the page of tables: items or artisans from a file
            text: qsTr("Take in")
            textSize: Theme.text
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.givingOut = false
        }
        TouchButton {
            objectName: "tablesOut"
            chosen: root.givingOut
            symbol: "file-up"
            //: part of the page of tables: stock and movements as a file
            text: qsTr("Give out")
            textSize: Theme.text
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.givingOut = true
        }
    }
    ImportPanel {
        visible: !root.givingOut && root.desk.step === ImportDesk.Choosing
        desk: root.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ImportLines {
        visible: !root.givingOut && root.desk.step !== ImportDesk.Choosing
        desk: root.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ExportPanel {
        visible: root.givingOut
        desk: root.till.exports
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
