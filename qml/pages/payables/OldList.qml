// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Entrusted goods that have stood for long or whose contract is over: by how long, by artisan or by
// commune. For less, as far as the contract lets the house go alone, or by the artisan's word.
ColumnLayout {
    id: root

    required property PayablesDesk desk
    property string asking: "" // about these goods
    property int percent: 10 // off; 0: as far as nobody is asked

    onVisibleChanged: asking = ""
    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: [60, 90, 180]

            TouchButton {
                required property int modelData

                objectName: "older-" + modelData
                textSize: Theme.text
                //: goods that have stood for more than so many days
                text: qsTr("> %n days", "", modelData)
                chosen: root.desk.oldDays === modelData
                enabled: !root.desk.busy
                onClicked: root.desk.chooseOldDays(modelData)
            }
        }
        Item {
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "newTags"
            visible: root.desk.repriced > 0
            kind: TouchButton.Primary
            symbol: "printer"
            textSize: Theme.text
            //: button: prints new tags for so many goods whose price was lowered; very short
            text: qsTr("New tags: %1").arg(root.desk.repriced)
            onClicked: root.desk.wantTags()
        }
        TouchButton {
            objectName: "printOld"
            symbol: "printer"
            enabled: list.count > 0
            onClicked: root.desk.printOld()
        }
        Repeater {
            model: ["days", "artisan", "commune"]

            TouchButton {
                required property string modelData

                objectName: "sort-" + modelData
                textSize: Theme.text
                symbol: modelData === "days" ? "clock" : modelData === "artisan" ? "user-round" : "map-pin"
                //: order of a list: the longest first; very short
                text: modelData === "days" ? qsTr("By age")
                                             //: order of a list: by artisan; very short
                                           : modelData === "artisan" ? qsTr("By artisan")
                                                                       //: order of a list: by commune; very short
                                                                     : qsTr("By commune")
                chosen: root.desk.sorting === modelData
                onClicked: root.desk.sortOld(modelData)
            }
        }
    }
    ListView {
        id: list

        clip: true
        spacing: Theme.mm
        model: root.desk.old
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: old

            required property int index
            required property string key
            required property string itemName
            required property string code
            required property string artisanName
            required property string communeName
            required property string stallText
            required property string countText
            required property string priceText
            required property string leastText
            required property bool over
            required property int days
            readonly property bool asked: root.asking === key
            // read again with another price
            readonly property bool asks: priceText !== "" && root.desk.loweredAsks(key, root.percent)
            readonly property string newPrice: priceText === "" ? "" : root.desk.loweredText(key, root.percent)

            width: ListView.view.width
            height: column.implicitHeight
            color: asked ? Theme.primaryTint : Theme.surface
            radius: Theme.radius

            ColumnLayout {
                id: column

                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 0

                AccountRow {
                    objectName: "old-" + old.index
                    color: "transparent"
                    title: old.itemName + " · " + old.priceText
                    detail: old.artisanName + " · " + old.communeName + " · " + old.stallText + " · ×\u00a0" + old.countText
                    mark: old.over ? "triangle-alert" : "clock"
                    markColor: old.over ? Theme.danger : Theme.softInk
                    //: of goods: their contract is over; short
                    amount: old.over ? qsTr("Contract over")
                                       //: goods have stood for so many days
                                     : qsTr("%n days", "", old.days)
                    amountColor: old.over || old.days > 180 ? Theme.danger : Theme.ink
                    Layout.fillWidth: true
                    onTouched: root.asking = old.asked || !root.desk.mayLower ? "" : old.key

                    TouchButton {
                        objectName: "lower-" + old.index
                        visible: root.desk.mayLower
                        symbol: "tag"
                        textSize: Theme.text
                        chosen: old.asked
                        //: button: goods are to cost less from now on; very short
                        text: qsTr("Lower the price")
                        implicitHeight: 11 * Theme.mm
                        onClicked: root.asking = old.asked ? "" : old.key
                    }
                }
                RowLayout {
                    visible: old.asked
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.margins: Theme.gap

                    Repeater {
                        model: [0, 10, 20, 30, 50]

                        TouchButton {
                            required property int modelData

                            objectName: "off-" + modelData
                            enabled: old.priceText !== "" && root.desk.loweredText(old.key, modelData) !== ""
                            chosen: root.percent === modelData
                            textSize: Theme.text
                            //: a reduction: as far as the contract allows without asking the artisan; very short
                            text: modelData === 0 ? qsTr("As agreed") : "\u2212" + modelData + "\u00a0%"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            onClicked: root.percent = modelData
                        }
                    }
                }
                RowLayout {
                    visible: old.asked
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.margins: Theme.gap
                    Layout.topMargin: 0

                    Label {
                        objectName: "least-" + old.index
                        text: old.leastText === old.priceText
                              //: goods keep their price unless their artisan agrees to less
                              ? qsTr("Nothing goes off without the artisan's word.")
                                //: how low the price of goods may go by the contract alone
                              : qsTr("Down to %1 without asking.").arg(old.leastText)
                        color: Theme.softInk
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                    }
                    TouchButton {
                        objectName: "lowerNow"
                        kind: TouchButton.Primary
                        symbol: old.asks ? "smartphone" : "tag"
                        enabled: !root.desk.busy && old.newPrice !== ""
                        //: button: the artisan is asked whether goods may cost so much less; %1: the new price
                        text: old.asks ? qsTr("Ask the artisan: %1").arg(old.newPrice)
                                         //: button: goods cost so much from now on; %1: the new price
                                       : qsTr("From now on %1").arg(old.newPrice)
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: { // once: the next touch asks anew
                            root.desk.lower(old.key, root.percent);
                            root.asking = "";
                        }
                    }
                }
            }
        }

        EmptyHint {
            visible: list.count === 0 && root.desk.known
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "clock"
            //: nothing has stood for so long
            text: qsTr("Nothing has stood here for so long")
        }
    }
}
