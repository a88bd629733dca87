// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// Two fields in which two people sign with a finger, and a button below each to wipe it off.
ColumnLayout {
    id: root

    required property string artisanHint
    required property string houseHint
    required property string artisanName
    required property string houseName
    readonly property string artisan: first.strokes
    readonly property string house: second.strokes

    function clear() {
        first.clear();
        second.clear();
    }

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: false

        SignaturePad {
            id: first

            objectName: "signArtisan"
            hint: root.artisanHint
            //: under the line on which an artisan signs; their name follows
            whose: qsTr("Artisan")
            signer: root.artisanName
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 0.4 * width
        }
        SignaturePad {
            id: second

            objectName: "signHouse"
            hint: root.houseHint
            //: under the line on which somebody signs for the stall or the centre; their name follows
            whose: qsTr("For the house")
            signer: root.houseName
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 0.4 * width
        }
    }
    RowLayout {
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: [first, second]

            Item {
                id: under

                required property int index
                required property SignaturePad modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Theme.touch

                TouchButton {
                    objectName: "signClear-" + under.index
                    anchors.right: parent.right
                    enabled: under.modelData.strokes !== ""
                    kind: TouchButton.Quiet
                    symbol: "undo-2"
                    //: button: a signature on the screen is wiped off, to be written again
                    text: qsTr("Again")
                    onClicked: under.modelData.clear()
                }
            }
        }
    }
}
