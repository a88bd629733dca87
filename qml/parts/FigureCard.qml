// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// One figure and what it says.
Rectangle {
    id: root

    required property string title
    required property string figure
    property string unit: ""
    property bool strong: false
    property bool warning: false
    property bool opens: false // a touch tells more of it

    signal opened

    implicitHeight: 16 * Theme.mm
    radius: Theme.radius
    color: warning ? Theme.amberTint : strong ? Theme.primaryTint : Theme.surface
    border.width: Theme.hairline
    border.color: warning ? Theme.amber : Theme.line

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap

        Label {
            anchors.left: parent.left // and not under the chevron where the page is mirrored
            width: parent.width - (root.opens ? 6 * Theme.mm : 0)
            text: root.title
            font.pixelSize: Theme.smallText
            color: Theme.softInk
            fontSizeMode: Text.HorizontalFit // large writing
            minimumPixelSize: Theme.digits(2, 2, 2)
        }
        Money {
            anchors.left: parent.left
            most: parent.width
            amount: root.figure
            currency: root.unit
            size: root.strong ? Theme.titleText * 1.1 : Theme.priceText
            color: root.warning ? Theme.amber : Theme.ink
        }
    }
    Icon {
        visible: root.opens
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        name: Theme.rightToLeft ? "chevron-left" : "chevron-right"
        size: 5 * Theme.mm
        color: Theme.softInk
    }
    Hover {
        visible: root.opens
        radius: root.radius
    }
    MouseArea {
        visible: root.opens
        anchors.fill: parent
        onClicked: root.opened()
    }
}
