// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Who may do what: the people on one side, their rights as switches with pictures on the other. Where a PIN is
// typed, its keys stand in place of the rights, and a password's fields. At the centre they are the people of all stalls.
ColumnLayout {
    id: root

    required property Till till
    readonly property RightsDesk desk: till.rights

    spacing: 0

    PageHead {
        //: title of the page with the rights of the people who work here
        title: qsTr("Who may do what")
        //: under the title of the page with rights
        subtitle: root.desk.decides ? qsTr("Touch a right to give it or to take it away")
                                      //: under the title of the page with rights, for who can change none
                                    : qsTr("These are your rights, and your PIN")
        Layout.fillWidth: true
        onLeaving: root.till.leaveRules()
    }
    NoticeBar {
        text: root.desk.complaint
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        onDismissed: root.desk.forgetComplaint()
    }
    RowLayout {
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.wideGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.preferredWidth: 62 * Theme.mm
            Layout.maximumWidth: 62 * Theme.mm
            Layout.fillHeight: true

            ListView {
                id: people

                clip: true
                spacing: Theme.gap
                model: root.desk.people
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: Rectangle {
                    id: person

                    required property int index
                    required property string personName
                    required property string portrait
                    required property string roleText
                    required property bool gone
                    required property bool ownRights
                    required property bool trained

                    objectName: "rightsOf-" + index
                    width: people.width - Theme.hairline
                    height: 16 * Theme.rowMm
                    radius: Theme.radius
                    color: root.desk.chosen === index ? Theme.primaryTint : Theme.surface
                    border.width: root.desk.chosen === index ? 2 * Theme.hairline : Theme.hairline
                    border.color: root.desk.chosen === index ? Theme.primary : Theme.line

                    RowLayout {
                        anchors.fill: parent
                        anchors.margins: Theme.gap
                        spacing: Theme.gap

                        Face {
                            opacity: person.gone ? 0.45 : 1
                            portrait: person.portrait
                        }
                        ColumnLayout {
                            spacing: 0
                            Layout.fillWidth: true

                            Label {
                                text: person.personName
                                font.bold: true
                                Layout.fillWidth: true
                            }
                            Label {
                                text: person.roleText
                                color: Theme.softInk
                                font.pixelSize: Theme.smallText
                                Layout.fillWidth: true
                            }
                        }
                        Icon { // all exercises of the practice stall
                            visible: person.trained && !person.gone
                            name: "graduation-cap"
                            color: Theme.pay
                        }
                        Icon {
                            visible: person.ownRights
                            name: "pencil"
                            color: Theme.amber
                        }
                    }
                    MouseArea {
                        anchors.fill: parent
                        onClicked: root.desk.choose(person.index)
                    }
                }
            }
            PersonWays {
                desk: root.desk
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
        }
        WhenWanted {
            wanted: root.desk.typing
            Layout.fillWidth: true
            Layout.fillHeight: true

            PinPanel {
                desk: root.desk
            }
        }
        WhenWanted {
            wanted: root.desk.settingPassword
            Layout.fillWidth: true
            Layout.fillHeight: true

            PasswordPanel {
                desk: root.desk
            }
        }
        GridView {
            id: rights

            readonly property int columns: Math.max(2, Math.floor(width / (68 * Theme.mm)))

            visible: !root.desk.typing && !root.desk.settingPassword
            clip: true
            model: root.desk.rights
            boundsBehavior: Flickable.StopAtBounds
            cellWidth: Math.floor(width / columns)
            cellHeight: 16 * Theme.rowMm
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: right

                required property int index
                required property string word
                required property string symbol
                required property string rightText
                required property bool on
                required property bool ofRole

                width: rights.cellWidth
                height: rights.cellHeight

                Rectangle {
                    objectName: "right-" + right.word
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    radius: Theme.radius
                    color: right.on ? Theme.payTint : Theme.surface
                    border.width: Theme.hairline
                    border.color: right.on ? Theme.pay : Theme.line

                    RowLayout {
                        anchors.fill: parent // two lines need all of the height
                        anchors.leftMargin: Theme.gap
                        anchors.rightMargin: Theme.gap
                        spacing: Theme.gap

                        Icon {
                            name: right.symbol
                            color: right.on ? Theme.payDown : Theme.softInk
                        }
                        Label {
                            text: right.rightText
                            font.bold: right.on !== right.ofRole
                            color: right.on ? Theme.ink : Theme.softInk
                            lineHeight: 0.8
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                        Rectangle {
                            color: right.on ? Theme.pay : Theme.line
                            radius: height / 2
                            Layout.preferredWidth: 11 * Theme.mm
                            Layout.preferredHeight: 6.5 * Theme.rowMm

                            Rectangle {
                                x: right.on !== Theme.rightToLeft ? parent.width - width - Theme.mm * 0.6 : Theme.mm * 0.6
                                anchors.verticalCenter: parent.verticalCenter
                                width: 5.3 * Theme.mm
                                height: width
                                radius: width / 2
                                color: Theme.surface

                                Icon {
                                    anchors.centerIn: parent
                                    name: right.on ? "check" : "x"
                                    size: 4 * Theme.mm
                                    color: right.on ? Theme.payDown : Theme.softInk
                                }
                            }
                        }
                    }
                    MouseArea {
                        enabled: root.desk.decides && !root.desk.dismissed
                        anchors.fill: parent
                        onClicked: root.desk.flip(right.index)
                    }
                }
            }
        }
    }
}
