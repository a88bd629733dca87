// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A transfer that the manager orders: from where, which goods and how many, where to.
RowLayout {
    id: root

    required property TransferOrdersDesk desk
    readonly property bool choosingGoods: desk.face === "goods"

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "orderBack"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.back()
            }
            Label {
                //: the manager orders a transfer: which place has the goods
                text: root.desk.face === "from" ? qsTr("Which place has the goods?")
                      //: the manager orders a transfer: how much of the goods of a place
                      : root.choosingGoods ? qsTr("How much of what %1 has?").arg(root.desk.fromText)
                      //: the manager orders a transfer: where the goods go; how much, and from where
                                           : qsTr("Where do %1 from %2 go?").arg(root.desk.chosenText).arg(root.desk.fromText)
                font.pixelSize: Theme.strongText
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
        }
        Field {
            objectName: "orderNote"
            visible: root.desk.face === "to"
            symbol: "pencil"
            //: field: what the places should know of a transfer that is ordered; may stay empty
            hint: qsTr("A word to both: why, until when")
            maximumLength: 80
            Layout.fillWidth: true
            onTextEdited: root.desk.setNote(text)
        }
        GridView {
            id: places

            objectName: "orderPlaces"
            readonly property int columns: Math.max(2, Math.floor(width / (72 * Theme.mm)))

            visible: !root.choosingGoods
            clip: true
            cellWidth: Math.floor(width / columns)
            cellHeight: 16 * Theme.rowMm
            model: root.desk.places
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: place

                required property int index
                required property string placeName

                width: places.cellWidth
                height: places.cellHeight

                TouchCard {
                    objectName: "orderPlace-" + place.index
                    anchors.fill: parent
                    anchors.margins: Theme.gap / 2
                    listens: !root.desk.busy
                    border.width: Theme.hairline
                    border.color: Theme.line
                    onTouched: root.desk.choosePlace(place.index)

                    Label {
                        anchors.fill: parent
                        anchors.margins: Theme.gap
                        text: place.placeName
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
        Field {
            objectName: "orderSearch"
            visible: root.choosingGoods
            symbol: "search"
            //: in the empty search field: which goods are ordered
            hint: qsTr("Name, maker, code")
            text: root.desk.searchText
            Layout.fillWidth: true
            onTextEdited: root.desk.search(text)
        }
        ListView {
            id: goods

            objectName: "orderGoods"
            visible: root.choosingGoods
            clip: true
            spacing: Theme.mm
            model: root.desk.goods
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: wish

                required property int index
                required property string itemName
                required property string codeText
                required property string maker
                required property string thereText
                required property string wantedText
                required property bool wanted
                required property bool full

                width: goods.width
                height: Math.max(15 * Theme.rowMm, words.implicitHeight + 2 * Theme.mm)
                radius: Theme.radius
                color: root.desk.openRow === index ? Theme.primaryTint : Theme.surface

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    anchors.leftMargin: Theme.gap
                    spacing: Theme.mm

                    ColumnLayout {
                        id: words

                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: wish.itemName
                            font.bold: wish.wanted
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                        Label {
                            text: wish.maker === "" ? wish.codeText : wish.codeText + "  ·  " + wish.maker
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            Layout.fillWidth: true
                        }
                    }
                    Label {
                        //: how many of these goods a place has
                        text: qsTr("of %1").arg(wish.thereText)
                        color: Theme.softInk
                    }
                    TouchButton {
                        objectName: "orderLess-" + wish.index
                        symbol: "minus"
                        enabled: wish.wanted
                        Layout.preferredWidth: Theme.touchLeast
                        onClicked: root.desk.less(wish.index)
                    }
                    TouchButton {
                        objectName: "orderCount-" + wish.index
                        text: wish.wantedText
                        textSize: text.length > 4 ? Theme.text : Theme.priceText
                        Layout.preferredWidth: (text.length > 4 ? 20 : 14) * Theme.mm
                        onClicked: root.desk.openLine(root.desk.openRow === wish.index ? -1 : wish.index)
                    }
                    TouchButton {
                        objectName: "orderMore-" + wish.index
                        symbol: "plus"
                        enabled: !wish.full
                        Layout.preferredWidth: Theme.touchLeast
                        onClicked: root.desk.more(wish.index)
                    }
                }
            }
            EmptyHint {
                visible: goods.count === 0
                anchors.centerIn: parent
                width: goods.width - Theme.gap
                symbol: "package"
                //: nothing of what a place has matches the search, or it has nothing
                text: qsTr("Nothing of it is there.")
            }
        }
    }
    ColumnLayout {
        visible: root.choosingGoods
        spacing: Theme.gap
        Layout.preferredWidth: 74 * Theme.mm
        Layout.maximumWidth: 74 * Theme.mm
        Layout.fillHeight: true

        Label {
            visible: root.desk.openRow >= 0
            text: root.desk.openName
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        Keypad {
            objectName: "orderKeys"
            visible: root.desk.openRow >= 0
            thousands: false
            decimal: root.desk.openMeasured
            typed: root.desk.typed
            longest: 7
            //: button: the number is right
            enterText: qsTr("OK")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 80 * Theme.mm
            onWritten: number => root.desk.type(number)
            onEnter: root.desk.openLine(-1)
        }
        Item {
            visible: root.desk.openRow < 0
            Layout.fillHeight: true
        }
        TouchButton {
            objectName: "orderOn"
            visible: root.desk.openRow < 0
            kind: TouchButton.Primary
            symbol: "send"
            enabled: root.desk.chosenText !== "" && !root.desk.busy
            //: button: the goods of a transfer that is ordered are chosen; how much
            text: qsTr("Where to? %1").arg(root.desk.chosenText)
            implicitHeight: 15 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.desk.goOn()
        }
    }
}
