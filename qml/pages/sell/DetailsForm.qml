// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What can be told of an item, two fields beside each other, a story over the whole width.
Flickable {
    id: root

    required property CompletionDesk desk

    clip: true
    contentHeight: fields.implicitHeight
    boundsBehavior: Flickable.StopAtBounds

    GridLayout {
        id: fields

        width: root.width
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.mm

        Repeater {
            model: root.desk.details

            ColumnLayout {
                id: row

                required property int index
                required property string label
                required property string text
                required property bool whole

                spacing: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.columnSpan: whole ? 2 : 1

                Label {
                    text: row.label
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                }
                Field {
                    objectName: "detail-" + row.index
                    text: row.text
                    Layout.fillWidth: true
                    onTextEdited: root.desk.setDetail(row.index, text)
                }
            }
        }
    }
}
