// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Above every page of the practice stall, so that nobody takes it for the real one: stripes, the word,
// the next exercise, and the way back.
Rectangle {
    id: root

    required property Practice practice

    implicitHeight: 14 * Theme.mm
    color: Theme.amberTint
    clip: true

    Row {
        anchors.bottom: parent.bottom
        height: 2 * Theme.mm
        spacing: 4 * Theme.mm

        Repeater {
            model: Math.ceil(root.width / (8 * Theme.mm)) + 1

            Rectangle {
                width: 4 * Theme.mm
                height: 2 * Theme.mm
                color: Theme.amber
            }
        }
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.bottomMargin: 2 * Theme.mm
        spacing: Theme.gap

        Icon {
            name: "graduation-cap"
            color: Theme.amber
            size: 8 * Theme.mm
        }
        Label {
            objectName: "practiceWord"
            //: the word on the band of the practice stall: nothing here is real
            text: qsTr("Practice")
            color: Theme.amber
            font.pixelSize: Theme.titleText
            font.bold: true
        }
        TouchButton {
            objectName: "practiceNext"
            symbol: root.practice.nextSymbol
            text: root.practice.nextText
            textSize: Theme.text
            implicitHeight: Theme.touchLeast
            Layout.fillWidth: true
            onClicked: root.practice.openSheet()
        }
        TouchButton {
            objectName: "practiceCode"
            visible: root.practice.nextNeedsCode
            symbol: "scan-barcode"
            implicitHeight: Theme.touchLeast
            onClicked: root.practice.scanUnknown()
        }
        Label {
            text: root.practice.done + "\u00a0/\u00a0" + root.practice.all
            color: Theme.amber
            font.pixelSize: Theme.strongText
            font.bold: true
        }
        TouchButton {
            objectName: "practiceEnd"
            symbol: "x"
            //: leaves the practice stall; short
            text: qsTr("End")
            implicitHeight: Theme.touchLeast
            onClicked: root.practice.end()
        }
    }
}
