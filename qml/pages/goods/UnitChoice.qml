// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// By what a thing is counted or measured.
RowLayout {
    id: root

    required property string unit

    signal picked(string unit)

    function wordOf(unit: string): string {
        switch (unit) {
        case "metre":
            //: goods are measured in metres; very short
            return qsTr("Metre");
        case "kilogram":
            //: goods are weighed in kilograms; very short
            return qsTr("Kilogram");
        default:
            //: goods are counted; very short
            return qsTr("Piece");
        }
    }

    spacing: Theme.mm

    Repeater {
        model: ["piece", "metre", "kilogram"]

        TouchButton {
            required property string modelData

            objectName: "unit-" + modelData
            chosen: root.unit === modelData
            text: root.wordOf(modelData)
            textSize: Theme.text
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.picked(modelData)
        }
    }
}
