// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A second person agrees: says to what, shows who may, takes the PIN. What waited behind it goes on.
AskingSheet {
    id: root

    required property Approval approval

    objectName: "approvalSheet"
    visible: approval.asking

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wideGap
        spacing: Theme.wideGap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Icon {
                name: "lock"
                color: Theme.primary
                size: 8 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    //: title of the sheet on which the person at work shows with their own PIN that it is them
                    text: root.approval.own ? qsTr("Your PIN, please")
                                              //: title of the sheet on which a second person agrees by PIN
                                            : qsTr("Who agrees?")
                    font.pixelSize: Theme.titleText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    text: root.approval.why
                    color: Theme.softInk
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }
            TouchButton {
                objectName: "approvalCancel"
                kind: TouchButton.Quiet
                symbol: "x"
                Layout.alignment: Qt.AlignTop
                onClicked: root.approval.cancel()
            }
        }
        RowLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: people

                objectName: "approvers"
                clip: true
                spacing: Theme.mm
                model: root.approval.people
                boundsBehavior: Flickable.StopAtBounds
                Layout.minimumWidth: 50 * Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: Rectangle {
                    id: person

                    required property int index
                    required property string personName
                    required property string portrait

                    objectName: "approver-" + index
                    width: people.width
                    height: 16 * Theme.rowMm
                    radius: Theme.radius
                    color: root.approval.chosen === index ? Theme.primaryTint : Theme.surface
                    border.width: Theme.hairline
                    border.color: root.approval.chosen === index ? Theme.primary : Theme.line

                    RowLayout {
                        anchors.fill: parent
                        anchors.margins: Theme.mm
                        spacing: Theme.gap

                        Face {
                            portrait: person.portrait
                            size: 13 * Theme.mm
                        }
                        Label {
                            text: person.personName
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            font.bold: true
                            Layout.fillWidth: true
                        }
                    }
                    MouseArea {
                        anchors.fill: parent
                        onClicked: root.approval.choose(person.index)
                    }
                }
                EmptyHint {
                    visible: people.count === 0
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.gap
                    symbol: "users"
                    //: no other person at this stall has the right that is asked for
                    text: qsTr("Nobody else here may agree to this.")
                }
            }
            ColumnLayout {
                spacing: Theme.gap
                Layout.fillHeight: true
                Layout.preferredWidth: 62 * Theme.mm
                Layout.maximumWidth: 62 * Theme.mm

                PinDots {
                    typed: root.approval.typed
                    digits: root.approval.pinDigits
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: 5 * Theme.rowMm
                }
                Label {
                    objectName: "approvalComplaint"
                    text: root.approval.complaint
                    color: Theme.danger
                    font.bold: true
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                Keypad {
                    thousands: false
                    enabled: root.approval.chosen >= 0
                    opacity: enabled ? 1 : 0.45
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onDigit: text => root.approval.press(text)
                    onErase: root.approval.erase()
                }
            }
        }
    }
}
