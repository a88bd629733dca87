// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The stamping officer's work: which piece, and what the inspection says of it.
ColumnLayout {
    id: root

    required property Till till
    readonly property StampDesk desk: till.stamps

    spacing: Theme.gap

    NoticeBar {
        objectName: "stampComplaint"
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
    }
    RowLayout {
        visible: root.desk.doneText !== ""
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Icon {
            name: "circle-check"
            color: Theme.pay
            size: 8 * Theme.mm
        }
        Label {
            objectName: "stampDone"
            text: root.desk.doneText
            font.bold: true
            Layout.fillWidth: true
        }
    }
    GoodsSearch {
        visible: !root.desk.chosen
        prefix: "stamp"
        model: root.desk.found
        //: field that finds a piece to inspect; a scan does the same
        hint: qsTr("Scan the piece, or type its name")
        Layout.fillWidth: true
        Layout.fillHeight: true
        onSearched: text => root.desk.search(text)
        onChosen: row => root.desk.choose(row)
    }
    StampForm {
        visible: root.desk.chosen
        desk: root.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
