// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// Reasons why a count differs, ready-made and in one's own words.
ColumnLayout {
    id: root

    required property string prefix  // of the names of its buttons
    required property string why     // as it was said
    required property list<string> ready
    required property int readyRow // that was said; -1: one's own words

    signal said(why: string)
    signal readySaid(row: int)

    spacing: Theme.gap

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.ready

            TouchButton {
                required property int index
                required property string modelData

                objectName: root.prefix + "-" + index
                text: modelData
                textSize: Theme.text
                chosen: root.readyRow === index
                onClicked: root.readySaid(index)
            }
        }
    }
    Field {
        objectName: root.prefix + "-typed"
        symbol: "pencil"
        text: root.why
        //: field for why a count differs
        hint: qsTr("Or in your own words")
        maximumLength: 80
        Layout.fillWidth: true
        onTextEdited: root.said(text)
    }
}
