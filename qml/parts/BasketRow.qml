// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// One line of the basket. Touching it opens it; minus and plus are as wide as a thumb.
Rectangle {
    id: root

    required property string itemName
    required property string picture
    required property string quantityText
    required property string amountText
    required property string unitText
    required property bool onePiece
    required property bool measured // touched, not counted up and down
    required property bool several
    required property bool reduced
    required property bool noted // something is written under it on the receipt
    property bool flash: false
    property bool chosen: false // by the arrows of a keyboard

    signal opened
    signal more
    signal less

    implicitHeight: 14 * Theme.mm
    color: flash ? Theme.payTint : touch.pressed ? Theme.well : Theme.surface
    radius: Theme.radius
    border.width: chosen ? 3 * Theme.hairline : 0
    border.color: Theme.primary

    Behavior on color {
        ColorAnimation {
            duration: 250
        }
    }
    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: root.opened()
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.mm
        anchors.rightMargin: Theme.gap
        spacing: Theme.mm

        Image {
            Layout.preferredWidth: 9.5 * Theme.mm
            Layout.preferredHeight: 9.1 * Theme.mm
            sourceSize.width: Math.round(9.5 * Theme.mm)
            sourceSize.height: Math.round(9.1 * Theme.mm)
            source: root.picture

            Rectangle {
                objectName: "noted"
                visible: root.noted
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: 5 * Theme.mm
                height: width
                radius: width / 2
                color: Theme.tag

                Icon {
                    anchors.centerIn: parent
                    name: "pencil"
                    color: Theme.primary
                    size: 3.6 * Theme.mm
                }
            }
        }
        Label {
            objectName: "itemName"
            text: root.itemName
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit // a long name is written smaller before it loses its end: as many lines as are seen
            minimumPixelSize: Theme.leastText
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        TouchButton {
            objectName: "less"
            visible: !root.onePiece && !root.measured
            symbol: "minus"
            Layout.preferredWidth: Theme.touch
            Layout.preferredHeight: Theme.touch
            onClicked: root.less()
        }
        Text {
            visible: !root.onePiece
            text: root.quantityText
            font.pixelSize: Theme.strongText
            font.bold: true
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.minimumWidth: 6 * Theme.mm
        }
        TouchButton {
            objectName: "more"
            visible: !root.onePiece && !root.measured
            symbol: "plus"
            Layout.preferredWidth: Theme.touch
            Layout.preferredHeight: Theme.touch
            onClicked: root.more()
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: false // or plus and minus of two rows do not line up
            Layout.minimumWidth: 3.2 * Theme.strongText // "69 000"; the rest is the name's

            Text {
                text: root.amountText
                font.pixelSize: Theme.strongText
                font.bold: true
                color: Theme.ink
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
            Text {
                visible: root.several || root.reduced
                text: root.unitText
                font.pixelSize: Theme.smallText
                color: root.reduced ? Theme.accent : Theme.softInk
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
}
