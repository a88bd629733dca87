// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat
import Touat.Till

// Two buttons at the head of a list of the manager's: as a table for a spreadsheet, and as a paper.
Row {
    id: root

    required property ListDesk lists
    required property string list // as ListDesk knows it

    spacing: Theme.mm

    TouchButton {
        objectName: "saveTable-" + root.list
        kind: TouchButton.Quiet
        symbol: "file-down"
        onClicked: root.lists.saveTable(root.list)
    }
    TouchButton {
        objectName: "savePaper-" + root.list
        kind: TouchButton.Quiet
        symbol: "file-text"
        onClicked: root.lists.savePaper(root.list)
    }
}
