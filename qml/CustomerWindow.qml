// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Touat
import Touat.Till

// What the buyer reads, on a screen of its own, in Arabic and French. Made when it is wanted; never
// takes the keyboard from the vendor. Its sizes follow the window, which is read from afar.
Window {
    id: root

    required property BuyerView view
    readonly property real unit: Math.min(width / 160, height / 96)
    readonly property bool ownScreen: Qt.application.screens.length > 1 // qmllint disable

    objectName: "customerWindow"
    screen: Qt.application.screens[Qt.application.screens.length - 1] // qmllint disable
    flags: Qt.Window | Qt.WindowDoesNotAcceptFocus
    transientParent: null
    width: 1024
    height: 600
    visible: true
    visibility: ownScreen ? Window.FullScreen : Window.Windowed
    color: Theme.sand
    title: "Touat"
    onClosing: view.want(false)

    // nobody buys at the moment
    Column {
        visible: root.view.scene === "idle"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4 * root.unit

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "store"
            color: Theme.accent
            size: 26 * root.unit
        }
        Both {
            words: root.view.welcome
            size: 8 * root.unit
            color: Theme.accent
        }
        Both {
            objectName: "buyerStall"
            words: root.view.stallName
            size: 6 * root.unit
        }
    }

    // the piece at the top, the total under it
    Item {
        id: basket

        readonly property real upper: Math.max(photo.height, texts.height)

        visible: root.view.scene === "basket"
        anchors.fill: parent
        anchors.margins: 4 * root.unit

        Image {
            id: photo

            y: (basket.upper - height) / 2
            width: 56 * root.unit
            height: 42 * root.unit
            source: root.view.picture
            sourceSize.width: Math.round(width)
            sourceSize.height: Math.round(height)
        }
        Column {
            id: texts

            y: (basket.upper - height) / 2
            anchors.left: photo.right
            anchors.leftMargin: 4 * root.unit
            anchors.right: parent.right
            spacing: 0.3 * root.unit

            Both {
                objectName: "buyerItem"
                words: root.view.itemName
                size: 4.6 * root.unit
                bold: true
            }
            Text {
                objectName: "buyerAmount"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.view.amountText + (root.view.quantityText === "" ? "" : "   " + root.view.quantityText)
                font.pixelSize: Math.max(1, 4.4 * root.unit)
                color: Theme.ink
            }
            Both {
                objectName: "buyerMaker"
                words: root.view.maker
                size: 3.8 * root.unit
                color: Theme.accent
                bold: true
            }
            Both {
                objectName: "buyerOrigin"
                words: root.view.origin
                size: 3.2 * root.unit
                color: Theme.softInk
            }
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: parent.height - basket.upper - 4 * root.unit
            color: Theme.primary
            radius: 2 * root.unit

            Figure {
                objectName: "buyerTotal"
                anchors.fill: parent
                words: root.view.leftText === "" ? root.view.totalLabel : root.view.leftLabel
                amount: root.view.leftText === "" ? root.view.totalText : root.view.leftText
                note: root.view.euroText
                color: Theme.onDark
            }
        }
    }

    // paid
    Item {
        visible: root.view.scene === "sold"
        anchors.fill: parent
        anchors.margins: 4 * root.unit

        Both {
            id: thanks

            anchors.top: parent.top
            words: root.view.thanks
            size: 8 * root.unit
            color: Theme.pay
            bold: true
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: thanks.bottom
            anchors.bottom: parent.bottom
            anchors.topMargin: 3 * root.unit
            color: Theme.pay
            radius: 2 * root.unit

            Figure {
                objectName: "buyerChange"
                anchors.fill: parent
                words: root.view.changeText === "" ? root.view.totalLabel : root.view.changeLabel
                amount: root.view.changeText === "" ? root.view.totalText : root.view.changeText
                note: root.view.changeText === "" ? root.view.euroText
                                                  : root.view.totalLabel[1] + " " + root.view.totalText + " " + root.view.totalLabel[0]
                color: Theme.onDark
            }
        }
    }

    // Arabic over French, in the middle
    component Both: Column {
        id: both

        property list<string> words
        property real size: 5
        property bool bold: false
        property color color: Theme.ink

        width: parent.width
        visible: words[0] !== ""

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: both.words[0]
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.pixelSize: Math.max(1, both.size)
            font.bold: both.bold
            color: both.color
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== both.words[0]
            text: both.words[1]
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.pixelSize: Math.max(1, 0.8 * both.size)
            font.bold: both.bold
            color: both.color
        }
    }
    // an amount that is read from afar, named at both sides
    component Figure: Item {
        id: figure

        property list<string> words
        property string amount
        property string note
        property color color: Theme.ink

        Text {
            x: 5 * root.unit
            y: 3 * root.unit
            text: figure.words[1]
            font.pixelSize: Math.max(1, 5.4 * root.unit)
            color: figure.color
        }
        Text {
            x: parent.width - width - 5 * root.unit
            y: 2 * root.unit
            text: figure.words[0]
            font.pixelSize: Math.max(1, 6 * root.unit)
            color: figure.color
        }
        Text {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: figure.note === "" ? 3 * root.unit : -root.unit
            width: parent.width - 10 * root.unit
            horizontalAlignment: Text.AlignHCenter
            text: figure.amount
            font.bold: true
            font.pixelSize: Math.max(1, 24 * root.unit)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            color: figure.color
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 2 * root.unit
            text: figure.note
            font.pixelSize: Math.max(1, 5.4 * root.unit)
            color: figure.color
        }
    }
}
