// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The count is far from the book. How far stays hidden: one counts again, or says a word, or closes
// without one; going home is never refused.
Item {
    id: root

    required property Till till
    property string word: ""

    objectName: "explainGap"
    visible: till.drawer.asksWhy

    Curtain {
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 4 * Theme.wideGap, 150 * Theme.mm)
        height: content.implicitHeight + 4 * Theme.wideGap
        radius: Theme.radius
        color: Theme.surface

        ColumnLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 2 * Theme.wideGap
            spacing: Theme.wideGap

            Label {
                //: the count of the drawer is far from what it should be
                text: qsTr("The count does not fit the sales of the day")
                font.pixelSize: Theme.titleText
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Label {
                //: how to go on when the count does not fit
                text: qsTr("Count again, or touch what happened. You can close in any case; the difference stays in the book.")
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            GridLayout {
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                Why {
                    objectName: "why-change"
                    //: why the drawer does not fit: the change that was given was wrong
                    text: qsTr("Wrong change")
                }
                Why {
                    objectName: "why-purchase"
                    //: why the drawer does not fit: a small purchase was not recorded
                    text: qsTr("A purchase not recorded")
                }
                Why {
                    objectName: "why-tender"
                    //: why the drawer does not fit: cash was pressed for a card, or a card for cash
                    text: qsTr("Cash and card mixed up")
                }
                Why {
                    objectName: "why-unknown"
                    //: why the drawer does not fit: nobody knows
                    text: qsTr("I do not know")
                }
            }
            RowLayout {
                spacing: Theme.wideGap
                Layout.fillWidth: true

                TouchButton {
                    objectName: "countAgain"
                    kind: TouchButton.Primary
                    symbol: "refresh-cw"
                    //: goes back to the count of the drawer
                    text: qsTr("Count again")
                    implicitHeight: 14 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.till.drawer.countAgain()
                }
                TouchButton {
                    objectName: "closeAnyway"
                    symbol: "sunset"
                    enabled: !root.till.drawer.busy
                    //: closes the day although the count does not fit
                    text: qsTr("Close all the same")
                    implicitHeight: 14 * Theme.mm
                    Layout.fillWidth: true
                    onClicked: root.till.drawer.closeAnyway(root.word)
                }
            }
        }
    }

    component Why: TouchButton {
        textSize: Theme.text
        chosen: root.word === text
        Layout.fillWidth: true
        Layout.preferredWidth: 10 * Theme.mm
        onClicked: root.word = text
    }
}
