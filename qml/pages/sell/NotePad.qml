// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A note under a line of the receipt: ready-made ones for what the thing is made of, or one's own.
ColumnLayout {
    id: root

    required property string note
    required property ItemDesk item
    required property string family
    required property string language

    signal written(string text)

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Field {
            id: own

            objectName: "ownNote"
            text: root.note
            symbol: "pencil"
            //: field for a note that is printed under a line
            hint: qsTr("Note on the receipt")
            Layout.fillWidth: true
            onAccepted: root.written(text)
        }
        TouchButton {
            objectName: "noteDone"
            kind: TouchButton.Primary
            symbol: "check"
            onClicked: root.written(own.text)
        }
    }
    Repeater {
        model: root.item.careNotes(root.family, root.language)

        TouchButton {
            required property int index
            required property string modelData

            objectName: "care-" + index
            text: modelData
            textSize: Theme.text
            chosen: root.note === modelData
            Layout.fillWidth: true
            onClicked: root.written(root.note === modelData ? "" : modelData)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
