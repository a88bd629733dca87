// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A scanned code that several things have: their pictures, names and prices; one touch says which.
AskingSheet {
    id: root

    required property CodeChoice choice

    objectName: "whichSheet"
    visible: choice.asking

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wideGap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Icon {
                name: "scan-barcode"
                color: Theme.primary
                size: 8 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    //: title of the sheet on which one of several things with the same code is chosen
                    text: qsTr("Which one is it?")
                    font.pixelSize: Theme.titleText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    //: several things have the scanned code; the code, and how many scans wait after it
                    text: qsTr("They have the same code: %1").arg(root.choice.code) + (root.choice.waitingText === "" ? "" : "  ·  "
                                                                                                                     + root.choice.waitingText)
                    color: Theme.softInk
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }
            TouchButton {
                objectName: "whichNone"
                kind: TouchButton.Quiet
                symbol: "x"
                Layout.alignment: Qt.AlignTop
                onClicked: root.choice.dismiss()
            }
        }
        ListView {
            id: items

            objectName: "whichItems"
            clip: true
            spacing: Theme.gap
            model: root.choice.items
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: one

                required property int index
                required property string itemName
                required property string priceText
                required property string picture
                required property string maker
                required property string leftText
                required property bool onePiece

                objectName: "which-" + index
                width: items.width
                height: 22 * Theme.mm
                radius: Theme.radius
                color: touch.pressed ? Theme.primaryTint : Theme.surface
                border.width: Theme.hairline
                border.color: touch.pressed ? Theme.primary : Theme.line

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    anchors.rightMargin: Theme.wideGap
                    anchors.leftMargin: Theme.mm
                    spacing: Theme.wideGap

                    Image {
                        source: one.picture
                        fillMode: Image.PreserveAspectFit
                        sourceSize.width: Math.round(26 * Theme.mm)
                        sourceSize.height: Math.round(20 * Theme.mm)
                        Layout.preferredWidth: 26 * Theme.mm
                        Layout.preferredHeight: 20 * Theme.mm
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            objectName: "itemName"
                            text: one.itemName
                            font.bold: true
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                        Label {
                            text: one.maker
                            visible: text !== ""
                            color: Theme.softInk
                            Layout.fillWidth: true
                        }
                    }
                    Label {
                        visible: one.leftText !== ""
                        //: how many of it are left on the shelf
                        text: qsTr("%1 here").arg(one.leftText)
                        color: Theme.softInk
                    }
                    Rectangle {
                        visible: one.onePiece
                        width: 2.2 * Theme.mm
                        height: width
                        radius: width / 2
                        color: Theme.accent
                        Layout.alignment: Qt.AlignVCenter
                    }
                    Text {
                        text: one.priceText
                        font.pixelSize: Theme.priceText
                        font.bold: true
                        color: Theme.ink
                    }
                }
                MouseArea {
                    id: touch

                    anchors.fill: parent
                    onClicked: root.choice.choose(one.index)
                }
            }
        }
    }
}
