// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Everything that is not selling, as pictures; it lies over the tiles and leaves the cart in sight.
Rectangle {
    id: root

    required property Till till

    signal closed

    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Label {
                //: title of the sheet with everything that is not selling
                text: qsTr("More")
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "closeMore"
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: root.closed()
            }
        }
        GridLayout {
            columns: Math.max(2, Math.floor(root.width / (36 * Theme.mm)))
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap
            Layout.fillWidth: true

            MoreButton {
                symbol: "wallet"
                //: button to the drawer's page; very short
                text: qsTr("Drawer")
                onClicked: root.till.startMovingCash()
            }
            MoreButton {
                symbol: "languages"
                //: button that changes to the next language; very short
                text: qsTr("Language")
                onClicked: root.till.speakNext()
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }

    component MoreButton: TouchButton {
        objectName: "more-" + symbol
        upright: true
        Layout.fillWidth: true
        Layout.preferredHeight: 24 * Theme.mm
    }
}
