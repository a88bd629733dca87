// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Which table to take in: those on a stick; and beside them what came in before, to be taken back.
RowLayout {
    id: root

    required property ImportDesk desk

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "importItems"
                chosen: root.desk.what === "items"
                symbol: "package"
                //: what a table holds
                text: qsTr("Items")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.desk.setWhat("items")
            }
            TouchButton {
                objectName: "importStock"
                chosen: root.desk.what === "stock"
                symbol: "warehouse"
                //: what a table holds: how many there are of items that are in the book
                text: qsTr("Stock")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.desk.setWhat("stock")
            }
            TouchButton {
                objectName: "importArtisans"
                visible: root.desk.artisansToo
                chosen: root.desk.what === "artisans"
                symbol: "users"
                //: what a table holds
                text: qsTr("Artisans")
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.desk.setWhat("artisans")
            }
            TouchButton {
                objectName: "lookForTables"
                symbol: "refresh-cw"
                Layout.fillWidth: false
                onClicked: root.desk.look()
            }
        }
        ListView {
            id: files

            clip: true
            spacing: Theme.mm
            model: root.desk.files
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: TouchCard {
                id: file

                required property int index
                required property string fileName
                required property string folder
                required property string detailText

                objectName: "table-" + index
                width: files.width
                height: 14 * Theme.rowMm
                onTouched: root.desk.choose(file.index)

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    spacing: Theme.gap

                    Icon {
                        name: "file-text"
                        color: Theme.primary
                        size: 8 * Theme.mm
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: file.fileName
                            font.bold: true
                            Layout.fillWidth: true
                        }
                        Label {
                            text: "\u2066" + file.folder + "\u2069"
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            elide: Text.ElideLeft
                            Layout.fillWidth: true
                        }
                    }
                    Label {
                        text: file.detailText
                        color: Theme.softInk
                    }
                }
            }
            EmptyHint {
                visible: files.count === 0
                anchors.centerIn: parent
                width: Math.min(90 * Theme.mm, files.width)
                symbol: "file-down"
                text: root.desk.what === "stock"
                      //: no table to take in; the names of the columns stay as they are
                      ? qsTr("Plug in a stick with a table (CSV) of items that are in the book. Its first line names the columns: code, quantity, reserve, cost")
                      : root.desk.what === "items"
                      //: no table to take in; the names of the columns stay as they are
                      ? qsTr("Plug in a stick with a table (CSV). Its first line names the columns: name_ar, name_fr, price, quantity, code …")
                        //: no table to take in; the names of the columns stay as they are
                      : qsTr("Plug in a stick with a table (CSV). Its first line names the columns: name_ar, name_fr, commune_ar, commune_fr, phone …")
            }
        }
    }
    ColumnLayout {
        visible: root.desk.earlierCount > 0
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        Label {
            //: head of a list: tables that were taken in before
            text: qsTr("Taken in before")
            font.bold: true
            verticalAlignment: Text.AlignVCenter
            Layout.preferredHeight: Theme.touch
            Layout.fillWidth: true
        }
        ListView {
            id: earlier

            clip: true
            spacing: Theme.mm
            model: root.desk.earlier
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: import_

                required property int index
                required property string source
                required property string whenText
                required property string byName
                required property string itemsText
                required property string stoppedText
                required property bool undone

                objectName: "earlier-" + index
                width: earlier.width
                height: Math.max(22 * Theme.mm, told.implicitHeight + 2 * Theme.gap)
                radius: Theme.radius
                color: Theme.surface

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    spacing: Theme.gap

                    ColumnLayout {
                        id: told

                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: import_.source
                            font.bold: true
                            Layout.fillWidth: true
                        }
                        Label {
                            text: import_.itemsText
                            Layout.fillWidth: true
                        }
                        Label {
                            objectName: "stopped-" + import_.index
                            visible: text !== ""
                            text: import_.stoppedText
                            color: Theme.danger
                            wrapMode: Text.WordWrap
                            maximumLineCount: 5
                            Layout.fillWidth: true
                        }
                        Label {
                            text: import_.whenText + (import_.byName === "" ? "" : "  ·  " + import_.byName)
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                    }
                    Label {
                        visible: import_.undone
                        //: of a table that was taken back; very short
                        text: qsTr("Taken back")
                        color: Theme.softInk
                    }
                    TouchButton {
                        objectName: "undoImport-" + import_.index
                        visible: !import_.undone
                        enabled: !root.desk.busy
                        symbol: "undo-2"
                        //: takes back what came in by a table; very short
                        text: qsTr("Take back")
                        textSize: Theme.text
                        onClicked: root.desk.undo(import_.index)
                    }
                }
            }
        }
    }
}
