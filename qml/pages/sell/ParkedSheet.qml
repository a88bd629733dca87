// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Baskets that wait, each known by the picture of its first thing.
Curtain {
    id: root

    required property Till till
    readonly property Counter counter: till.counter

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
                //: title of the list of baskets that wait
                text: qsTr("Waiting baskets")
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "closeParked"
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: root.closed()
            }
        }
        ListView {
            id: list

            objectName: "parkedList"
            clip: true
            spacing: Theme.mm
            model: root.counter.parked
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: TouchCard {
                id: basket

                required property int index
                required property string picture
                required property string itemName
                required property string moreText
                required property string amountText
                required property string timeText

                objectName: "parked-" + index
                width: list.width
                height: Math.max(18 * Theme.mm, words.implicitHeight + 2 * Theme.mm) // large writing needs more
                onTouched: {
                    root.counter.resume(basket.index);
                    root.closed();
                }

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    spacing: Theme.gap

                    Image {
                        source: basket.picture
                        sourceSize.width: Math.round(18 * Theme.mm)
                        sourceSize.height: Math.round(15 * Theme.mm)
                        Layout.preferredWidth: 18 * Theme.mm
                        Layout.preferredHeight: 15 * Theme.mm
                    }
                    ColumnLayout {
                        id: words

                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: basket.itemName
                            font.bold: true
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                        Label {
                            text: basket.timeText + (basket.moreText === "" ? "" : "  ·  " + basket.moreText)
                            color: Theme.softInk
                            Layout.fillWidth: true
                        }
                    }
                    Money {
                        amount: basket.amountText
                        currency: root.till.currency
                    }
                }
            }
            EmptyHint {
                visible: list.count === 0
                anchors.centerIn: parent
                width: parent.width - 4 * Theme.gap
                symbol: "shopping-basket"
                //: no basket waits
                text: qsTr("No basket waits")
            }
        }
    }
}
