// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What can be paid and was not fetched, by how long it waits: a bar an artisan, all in one scale.
ColumnLayout {
    id: root

    required property PayablesDesk desk
    readonly property list<color> colours: [Theme.pay, Theme.amber, Theme.accent, Theme.danger]
    readonly property list<string> ages: [
        //: how long money waits to be fetched, in days; very short
        qsTr("0–30 days"),
        //: how long money waits to be fetched, in days; very short
        qsTr("31–60"),
        //: how long money waits to be fetched, in days; very short
        qsTr("61–90"),
        //: how long money waits to be fetched, in days: more than that; very short
        qsTr("over 90"),
    ]

    spacing: Theme.mm

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Rectangle { // all of them
            color: Theme.primaryTint
            radius: Theme.radius
            Layout.fillWidth: true
            Layout.preferredHeight: 13 * Theme.rowMm

            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.gap
                spacing: Theme.gap

                Repeater {
                    model: root.ages

                    ColumnLayout {
                        id: age

                        required property int index
                        required property string modelData

                        spacing: 0
                        Layout.fillWidth: true // each as wide as its sum wants

                        RowLayout {
                            spacing: Theme.mm

                            Rectangle {
                                color: root.colours[age.index]
                                radius: height / 2
                                Layout.preferredWidth: 2.5 * Theme.mm
                                Layout.preferredHeight: 2.5 * Theme.mm
                            }
                            Label {
                                text: age.modelData
                                font.pixelSize: Theme.smallText
                                color: Theme.softInk
                                Layout.fillWidth: true
                            }
                        }
                        Label {
                            objectName: "aged-" + age.index
                            text: root.desk.agedTexts[age.index] ?? ""
                            font.bold: true
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.leastText
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
        TouchButton {
            objectName: "printAged"
            visible: list.count > 0
            symbol: "printer"
            upright: true
            textSize: Theme.smallText
            //: button: prints the list of artisans to call, who have not fetched their money; one short word
            text: qsTr("Calls")
            Layout.fillHeight: true
            onClicked: root.desk.printCalls("money")
        }
    }
    ListView {
        id: list

        clip: true
        spacing: Theme.mm
        model: root.desk.aged
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TouchCard {
            id: row

            required property int index
            required property string artisanName
            required property string communeName
            required property list<string> amounts
            required property list<int> parts

            width: ListView.view.width
            height: 19 * Theme.rowMm
            objectName: "agedRow-" + row.index
            onTouched: root.desk.openOfAged(row.index)

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.gap
                spacing: Theme.mm / 2

                Label {
                    text: row.artisanName + " · " + row.communeName
                    font.bold: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: 6 * Theme.rowMm
                }
                Row {
                    id: bar

                    spacing: 0
                    Layout.fillWidth: true
                    Layout.preferredHeight: 3 * Theme.mm

                    Repeater {
                        model: row.parts

                        Rectangle {
                            required property int index
                            required property int modelData

                            width: bar.width * modelData / 1000
                            height: bar.height
                            color: root.colours[index]
                        }
                    }
                }
                RowLayout {
                    spacing: Theme.gap
                    Layout.fillWidth: true

                    Repeater {
                        model: row.amounts

                        Label {
                            required property string modelData

                            text: modelData
                            font.pixelSize: Theme.smallText
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                        }
                    }
                }
            }
        }

        EmptyHint {
            visible: list.count === 0 && root.desk.known
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "hand-coins"
            //: none of the artisans' accounts is to be shown in this list
            text: qsTr("No such account: nothing to do here")
        }
    }
}
