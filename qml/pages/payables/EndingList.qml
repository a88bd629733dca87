// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Whose term ends soon or is over, with goods still here: the account, or a longer term when the artisan
// said so.
ColumnLayout {
    id: root

    required property PayablesDesk desk
    property string asking: "" // about this contract
    property int months: 6 // longer

    spacing: Theme.gap
    onVisibleChanged: asking = ""

    TouchButton {
        objectName: "printEnding"
        visible: list.count > 0
        symbol: "printer"
        textSize: Theme.text
        //: button: prints the list of artisans to call, whose contract ends; very short
        text: qsTr("Call list")
        Layout.alignment: Qt.AlignRight
        onClicked: root.desk.printCalls("term")
    }
    ListView {
        id: list

        clip: true
        spacing: Theme.mm
        model: root.desk.ending
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: ending

            required property int index
            required property string key
            required property string artisanName
            required property string communeName
            required property string phoneText
            required property string stallText
            required property string kindsText
            required property int daysLeft
            readonly property bool asked: root.asking === key
            readonly property color ink: daysLeft < 0 ? Theme.danger : daysLeft <= 7 ? Theme.amber : Theme.ink

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
                    objectName: "ending-" + ending.index
                    color: "transparent"
                    title: ending.artisanName
                    //: of a contract that ends: the stall, and how many kinds of goods are still there
                    detail: ending.communeName + " · " + ending.stallText + " · " + qsTr("kinds of goods: %1").arg(ending.kindsText)
                    phone: ending.phoneText
                    //: a contract is over since so many days
                    amount: ending.daysLeft < 0 ? qsTr("over: %n d", "", -ending.daysLeft)
                                                //: a contract ends today
                                                : ending.daysLeft === 0 ? qsTr("today")
                                                                          //: a contract ends in so many days
                                                                        : qsTr("in %n d", "", ending.daysLeft)
                    amountColor: ending.ink
                    mark: ending.daysLeft < 0 ? "triangle-alert" : "calendar-days"
                    markColor: ending.daysLeft > 7 ? Theme.softInk : ending.ink
                    Layout.fillWidth: true
                    onTouched: root.desk.openOfEnding(ending.index)

                    TouchButton {
                        objectName: "renew-" + ending.index
                        symbol: "calendar-days"
                        textSize: Theme.text
                        chosen: ending.asked
                        //: button: goods may stay in the stall for longer; very short
                        text: qsTr("Longer")
                        implicitHeight: 11 * Theme.mm
                        onClicked: root.asking = ending.asked ? "" : ending.key
                    }
                }
                RowLayout {
                    visible: ending.asked
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.margins: Theme.gap

                    Repeater {
                        model: [
                            //: how much longer goods may stay; short
                            qsTr("3 months"),
                            //: how much longer goods may stay; short
                            qsTr("6 months"),
                            //: how much longer goods may stay; short
                            qsTr("1 year"),
                        ]

                        TouchButton {
                            required property int index
                            required property string modelData
                            readonly property int months: [3, 6, 12][index]

                            objectName: "longer-" + months
                            chosen: root.months === months
                            textSize: Theme.text
                            text: modelData
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            onClicked: root.months = months
                        }
                    }
                }
                Label {
                    visible: ending.asked
                    //: asks how an artisan agreed to a longer term
                    text: qsTr("How did the artisan say so?")
                    font.pixelSize: Theme.smallText
                    color: Theme.softInk
                    Layout.leftMargin: Theme.gap
                    Layout.rightMargin: Theme.gap
                }
                RowLayout {
                    visible: ending.asked
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.margins: Theme.gap

                    TouchButton {
                        objectName: "saidHere"
                        kind: TouchButton.Primary
                        symbol: "user-round"
                        textSize: Theme.text
                        enabled: !root.desk.busy
                        //: an artisan agreed to a longer term, here; on a button, short
                        text: qsTr("Here, in person")
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: {
                            root.desk.renew(ending.key, root.months, false);
                            root.asking = "";
                        }
                    }
                    TouchButton {
                        objectName: "saidByPhone"
                        kind: TouchButton.Primary
                        symbol: "smartphone"
                        textSize: Theme.text
                        enabled: !root.desk.busy
                        //: an artisan agreed to a longer term, by phone; on a button, short
                        text: qsTr("By phone")
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: {
                            root.desk.renew(ending.key, root.months, true);
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
            symbol: "calendar-days"
            //: no contract with goods here ends within a month
            text: qsTr("No contract ends within a month")
        }
    }
}
