// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Transfers that the manager ordered, and what became of each; a new one is made in their place.
ColumnLayout {
    id: root

    required property TransferOrdersDesk desk

    spacing: Theme.gap

    NoticeBar {
        objectName: "ordersNotice"
        harmless: root.desk.complaint === ""
        symbol: harmless ? "circle-check" : "circle-alert"
        text: harmless ? root.desk.news : root.desk.complaint
        Layout.fillWidth: true
        onDismissed: harmless ? root.desk.forgetNews() : root.desk.forgetComplaint()
    }
    WhenWanted {
        wanted: root.desk.face !== "list"
        Layout.fillWidth: true
        Layout.fillHeight: true

        PlacesOrderForm {
            desk: root.desk
        }
    }
    RowLayout {
        visible: root.desk.face === "list"
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            TouchButton {
                objectName: "startOrder"
                visible: root.desk.mayOrder
                kind: TouchButton.Primary
                symbol: "send"
                enabled: root.desk.known && !root.desk.busy
                //: button: the manager wants goods of one place to go to another
                text: qsTr("Order a transfer")
                Layout.fillWidth: true
                onClicked: root.desk.startOrder()
            }
            ListView {
                id: rows

                objectName: "orders"
                clip: true
                spacing: Theme.mm
                model: root.desk.orders
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: TouchCard {
                    id: order

                    required property int index
                    required property string fromName
                    required property string toName
                    required property string whatText
                    required property string whenText
                    required property string stateText
                    required property bool refused
                    required property bool done

                    objectName: "order-" + index
                    width: rows.width
                    height: words.implicitHeight + 2 * Theme.gap
                    resting: root.desk.order === index ? Theme.primaryTint : Theme.surface
                    border.width: Theme.hairline
                    border.color: Theme.line
                    onTouched: root.desk.chooseOrder(order.index)

                    ColumnLayout {
                        id: words

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.margins: Theme.gap
                        spacing: 0

                        Label {
                            //: goods on the way, from one place to another
                            text: qsTr("From %1 to %2").arg(order.fromName).arg(order.toName)
                            font.bold: true
                            wrapMode: Text.WordWrap
                            Layout.fillWidth: true
                        }
                        Label {
                            text: order.whatText
                            Layout.fillWidth: true
                        }
                        Label {
                            objectName: "orderState-" + order.index
                            text: order.stateText + "  ·  " + order.whenText
                            color: order.refused ? Theme.danger : order.done ? Theme.softInk : Theme.ink
                            font.pixelSize: Theme.smallText
                            wrapMode: Text.WordWrap
                            Layout.fillWidth: true
                        }
                    }
                }
                EmptyHint {
                    visible: rows.count === 0 && root.desk.known
                    anchors.centerIn: parent
                    width: rows.width - Theme.gap
                    symbol: "send"
                    //: the manager has ordered no transfer yet
                    text: qsTr("No transfer has been ordered.")
                }
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            EmptyHint {
                visible: root.desk.order < 0
                symbol: "truck"
                //: what happens with a transfer that the manager orders
                text: qsTr("The place that has the goods finds the order on its page of transfers, and sends what it can or says why not. Nothing is kept back for it until then.")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Label {
                visible: root.desk.noteText !== ""
                text: root.desk.noteText
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            ListView {
                id: lines

                objectName: "orderLines"
                visible: root.desk.order >= 0
                clip: true
                spacing: Theme.mm
                model: root.desk.lines
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: Rectangle {
                    id: line

                    required property string itemName
                    required property string codeText
                    required property string orderedText
                    required property string sentText
                    required property string arrivedText

                    width: lines.width
                    height: Math.max(15 * Theme.rowMm, what.implicitHeight + 2 * Theme.mm)
                    radius: Theme.radius
                    color: Theme.surface

                    ColumnLayout {
                        id: what

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.margins: Theme.gap
                        spacing: 0

                        Label {
                            text: line.itemName + "  ·  " + line.codeText
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                        Label {
                            //: of goods that the manager ordered from a place: how many, how many of them it sent, and how many arrived
                            text: qsTr("ordered: %1  ·  sent: %2  ·  arrived: %3").arg(line.orderedText).arg(line.sentText).arg(line.arrivedText)
                            color: Theme.softInk
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            RowLayout {
                visible: root.desk.canWithdraw
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Field {
                    id: why

                    objectName: "withdrawWhy"
                    symbol: "pencil"
                    //: field for why the manager does not want a transfer any more
                    hint: qsTr("Why is it not wanted?")
                    maximumLength: 80
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "withdrawOrder"
                    enabled: !root.desk.busy && why.text.trim() !== ""
                    symbol: "undo-2"
                    //: button: the manager does not want a transfer any more; short
                    text: qsTr("Withdraw")
                    onClicked: {
                        root.desk.withdraw(why.text);
                        why.text = "";
                    }
                }
            }
        }
    }
}
