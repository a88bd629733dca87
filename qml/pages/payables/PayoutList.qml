// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The payments that an artisan got; one that did not arrive, or was a mistake, is taken back.
ListView {
    id: root

    required property PayablesDesk desk
    property int asking: -1 // about this row

    clip: true
    spacing: Theme.mm
    model: desk.payouts
    boundsBehavior: Flickable.StopAtBounds
    onVisibleChanged: asking = -1

    delegate: Rectangle {
        id: payout

        required property int index
        required property string dateText
        required property string amountText
        required property string methodText
        required property string reference
        required property bool reversed
        required property bool here
        readonly property bool asked: root.asking === index

        width: ListView.view.width
        height: column.implicitHeight + 2 * Theme.mm
        color: asked ? Theme.dangerTint : Theme.sand
        radius: Theme.radius

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap
            spacing: Theme.mm

            RowLayout {
                spacing: Theme.gap

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: payout.dateText
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        //: a payment that was taken back
                        text: payout.reversed ? qsTr("Taken back") : payout.methodText
                        font.pixelSize: Theme.smallText
                        color: payout.reversed ? Theme.danger : Theme.softInk
                        Layout.fillWidth: true
                    }
                    CodeText {
                        visible: payout.reference !== ""
                        code: payout.reference
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
                Text {
                    text: payout.amountText
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    font.strikeout: payout.reversed
                    color: Theme.ink
                }
                TouchButton {
                    objectName: "printPayout-" + payout.index
                    symbol: "printer"
                    onClicked: root.desk.printPayout(payout.index)
                }
                TouchButton {
                    objectName: "takeBack-" + payout.index
                    visible: payout.here && !payout.reversed
                    symbol: "undo-2"
                    chosen: payout.asked
                    onClicked: root.asking = payout.asked ? -1 : payout.index
                }
            }
            Label {
                visible: payout.asked
                //: question above the reasons: a payment to an artisan is taken back
                text: qsTr("Why is it taken back?")
                font.bold: true
                Layout.fillWidth: true
            }
            Flow {
                visible: payout.asked
                spacing: Theme.gap
                Layout.fillWidth: true

                Repeater {
                    model: [
                        //: why a payment is taken back; ready words, short
                        qsTr("It did not arrive"),
                        //: why a payment is taken back; ready words, short
                        qsTr("Wrong person"),
                        //: why a payment is taken back; ready words, short
                        qsTr("Wrong amount"),
                    ]

                    TouchButton {
                        required property int index
                        required property string modelData

                        objectName: "why-" + index
                        kind: TouchButton.Danger
                        textSize: Theme.text
                        text: modelData
                        enabled: !root.desk.busy
                        onClicked: {
                            root.desk.takeBack(payout.index, modelData);
                            root.asking = -1;
                        }
                    }
                }
            }
        }
    }

    EmptyHint {
        visible: root.count === 0
        anchors.centerIn: parent
        width: 60 * Theme.mm
        symbol: "hand-coins"
        //: an artisan got no money yet
        text: qsTr("Nothing paid out yet")
    }
}
