// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The basket that waits while goods come back, where the cart stands: what lies in it and what it comes to. A
// finger changes nothing in it: wherever it touches, it comes back to selling.
TouchCard {
    id: root

    required property Till till
    readonly property Counter counter: till.counter
    property bool column: false // in the cart's own place, with names and amounts; or a strip of pictures

    objectName: "waitingBasket"
    implicitHeight: Theme.stripHeight
    listens: !till.returns.busy // or nobody would see what to give back
    border.width: Theme.hairline
    border.color: Theme.line
    onTouched: till.backToSelling()

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm
        anchors.rightMargin: Theme.gap
        columns: root.column ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ListView {
            id: lines

            objectName: "waitingLines"
            clip: true
            spacing: root.column ? Theme.mm : Theme.gap
            orientation: root.column ? ListView.Vertical : ListView.Horizontal
            interactive: root.column ? contentHeight > height : contentWidth > width // else the card hears the finger
            boundsBehavior: Flickable.StopAtBounds
            model: root.counter.basket
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: TouchCard {
                id: line

                required property int index
                required property string itemName
                required property string picture
                required property string quantityText
                required property string amountText
                required property bool onePiece

                objectName: "waiting-" + index
                resting: "transparent"
                listens: root.listens
                width: root.column ? lines.width : Math.max(Theme.touchLeast, row.implicitWidth + Theme.mm)
                height: root.column ? 14 * Theme.mm : lines.height
                onTouched: root.touched()

                RowLayout {
                    id: row

                    anchors.fill: parent
                    anchors.leftMargin: 0.5 * Theme.mm
                    anchors.rightMargin: 0.5 * Theme.mm
                    spacing: Theme.mm

                    Image {
                        source: line.picture
                        sourceSize.width: Math.round(9.5 * Theme.mm)
                        sourceSize.height: Math.round(9.1 * Theme.mm)
                        Layout.preferredWidth: 9.5 * Theme.mm
                        Layout.preferredHeight: 9.1 * Theme.mm
                    }
                    Label {
                        objectName: "itemName"
                        visible: root.column
                        text: line.itemName
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Text {
                        visible: !line.onePiece
                        text: line.quantityText
                        textFormat: Text.PlainText
                        font.pixelSize: Theme.strongText
                        font.bold: true
                        color: Theme.ink
                    }
                    Text {
                        visible: root.column
                        text: line.amountText
                        textFormat: Text.PlainText
                        font.pixelSize: Theme.strongText
                        font.bold: true
                        color: Theme.ink
                        horizontalAlignment: Text.AlignRight
                        Layout.minimumWidth: 17 * Theme.mm
                    }
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: false
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter

            Icon {
                name: "shopping-basket"
                color: Theme.primary
                size: 8 * Theme.mm
            }
            Text {
                objectName: "waitingCount"
                text: root.counter.lineCount
                textFormat: Text.PlainText
                font.pixelSize: Theme.strongText
                font.bold: true
                color: Theme.primary
            }
            Money {
                objectName: "waitingTotal"
                amount: root.counter.totalText
                currency: root.till.currency
                size: Theme.titleText
                Layout.leftMargin: Theme.gap
            }
        }
    }
}
