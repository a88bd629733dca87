// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Tags: which items and how many of each, on what paper, and how the first page will look. On a sheet
// that was begun, the first free sticker is touched.
Item {
    id: root

    required property Till till
    readonly property LabelDesk desk: till.labels

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: page.left
        anchors.rightMargin: Theme.wideGap
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        spacing: Theme.gap

        NoticeBar {
            objectName: "labelComplaint"
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        Field {
            objectName: "labelSearch"
            symbol: "search"
            //: in the empty search field for items that need a tag
            hint: qsTr("Scan or search")
            text: root.desk.searchText
            Layout.fillWidth: true
            onTextEdited: root.desk.search(text)
        }
        RowLayout {
            visible: root.desk.repriced + root.desk.fresh + root.desk.coming > 0
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "labelRepriced"
                visible: root.desk.repriced > 0
                symbol: "tags"
                //: button: chooses all items whose tag shows an old price; how many; short
                text: qsTr("New price: %1").arg(root.desk.repriced)
                Layout.fillWidth: true
                onClicked: root.desk.addRepriced()
            }
            TouchButton {
                objectName: "labelFresh"
                visible: root.desk.fresh > 0
                symbol: "package-plus"
                //: button: chooses all items that never had a tag; how many; short
                text: qsTr("No tag yet: %1").arg(root.desk.fresh)
                Layout.fillWidth: true
                onClicked: root.desk.addFresh()
            }
            TouchButton {
                objectName: "labelComing"
                visible: root.desk.coming > 0
                symbol: "calendar-days"
                //: button: chooses all items that get another price on a day to come; how many; short
                text: qsTr("To come: %1").arg(root.desk.coming)
                Layout.fillWidth: true
                onClicked: root.desk.addComing()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: found

                objectName: "labelFound"
                anchors.fill: parent
                visible: root.desk.searching
                clip: true
                spacing: Theme.mm
                model: root.desk.found
                boundsBehavior: Flickable.StopAtBounds

                delegate: ItemRow {
                    id: item

                    required property int index

                    objectName: "labelFound-" + index

                    TouchButton {
                        objectName: "labelAdd-" + item.index
                        symbol: "plus"
                        onClicked: root.desk.add(item.index)
                    }
                }

                EmptyHint {
                    visible: found.count === 0
                    anchors.centerIn: parent
                    width: 80 * Theme.mm
                    symbol: "package-search"
                    //: no item matches what was typed
                    text: qsTr("Nothing of that name or number")
                }
            }
            ListView {
                id: chosen

                objectName: "labelChosen"
                anchors.fill: parent
                visible: !root.desk.searching
                clip: true
                spacing: Theme.mm
                model: root.desk.chosen
                boundsBehavior: Flickable.StopAtBounds

                delegate: ItemRow {
                    id: line

                    required property int index
                    required property int tagCount

                    objectName: "labelRow-" + index

                    Stepper {
                        name: "label"
                        row: line.index
                        text: line.tagCount
                        textSize: Theme.priceText
                        textWidth: 11 * Theme.mm
                        lessSymbol: line.tagCount > 1 ? "minus" : "trash-2"
                        onLess: root.desk.setCount(line.index, line.tagCount - 1)
                        onMore: root.desk.setCount(line.index, line.tagCount + 1)
                    }
                }

                EmptyHint {
                    visible: chosen.count === 0
                    anchors.centerIn: parent
                    width: 90 * Theme.mm
                    symbol: "tags"
                    //: no item is chosen yet for which tags are to be printed
                    text: qsTr("Scan what needs a tag, or search for it. What has a new price or no tag yet is one touch away.")
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: root.desk.papers

                TouchButton {
                    required property string modelData

                    objectName: "labelPaper-" + modelData
                    text: {
                        switch (modelData) {
                        case "roll80":
                            //: paper for tags: a roll, its width; very short
                            return qsTr("80 mm");
                        case "roll58":
                            //: paper for tags: a roll, its width; very short
                            return qsTr("58 mm");
                        default:
                            //: paper for tags: a sheet with stickers; very short
                            return qsTr("Sheet A4");
                        }
                    }
                    textSize: Theme.text
                    chosen: root.desk.paper === modelData
                    onClicked: root.desk.choosePaper(modelData)
                }
            }
            TouchButton {
                objectName: "labelClear"
                visible: root.desk.tags > 0
                symbol: "x"
                onClicked: root.desk.clear()
            }
            TouchButton {
                objectName: "labelPrint"
                enabled: root.desk.tags > 0 && !root.desk.busy
                kind: TouchButton.Primary
                symbol: "printer"
                //: button: prints the tags; how many
                text: qsTr("Print: %1").arg(root.desk.next)
                textSize: Theme.text
                Layout.fillWidth: true
                onClicked: root.desk.print()
            }
        }
    }
    LabelSheet {
        id: page

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        desk: root.desk
    }

    component ItemRow: Rectangle {
        id: row

        required property string itemName
        required property string maker
        required property string codeText
        required property string priceText
        required property string fromText
        required property string picture
        default property alias buttons: extra.data

        width: ListView.view.width
        height: Math.max(17 * Theme.mm, names.implicitHeight + 2 * Theme.mm)
        radius: Theme.radius
        color: Theme.surface

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.mm
            anchors.rightMargin: Theme.gap
            spacing: Theme.gap

            Image {
                source: row.picture
                sourceSize.width: Math.round(19 * Theme.mm)
                sourceSize.height: Math.round(15 * Theme.mm)
                Layout.preferredWidth: 19 * Theme.mm
                Layout.preferredHeight: 15 * Theme.mm
            }
            ColumnLayout {
                id: names

                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: row.itemName
                    font.bold: true
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
                Label {
                    //: below an item whose tags are printed ahead: the day from which it has this price
                    text: row.fromText !== "" ? qsTr("From %1 on").arg(row.fromText) : row.maker === "" ? row.codeText : row.maker
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
            }
            Money {
                amount: row.priceText
                currency: root.till.currency
                size: Theme.strongText
            }
            RowLayout {
                id: extra

                spacing: Theme.mm
            }
        }
    }
}
