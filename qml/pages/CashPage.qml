// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Cash into the drawer or out of it without a sale, and why.
ColumnLayout {
    id: root

    required property Till till
    readonly property DrawerDesk desk: till.drawer
    property string typed: ""
    property string reason: "change"
    property bool takingOut: false

    function record() {
        if (takingOut)
            desk.takeOut(typed, reason, note.text, receiver.text);
        else
            desk.putIn(typed, reason, note.text);
    }

    spacing: 0

    Connections {
        target: root.desk

        function onCashMoved() {
            root.typed = "";
            note.text = "";
            receiver.text = "";
        }
    }
    PageHead {
        //: title of the page for cash that moves without a sale
        title: qsTr("The drawer")
        subtitle: root.till.dateText
        Layout.fillWidth: true
        onLeaving: root.till.backToSelling()

        Repeater {
            model: ["change", "check", "other"]

            TouchButton {
                required property string modelData

                objectName: "openDrawer-" + modelData
                symbol: "door-open"
                textSize: Theme.text
                enabled: !root.desk.busy
                text: {
                    switch (modelData) {
                    case "change":
                        //: opens the drawer without a sale: to change a note
                        return qsTr("Make change");
                    case "check":
                        //: opens the drawer without a sale: to look into it
                        return qsTr("Look inside");
                    default:
                        //: opens the drawer without a sale: another reason
                        return qsTr("Another reason");
                    }
                }
                onClicked: root.desk.openDrawer(note.text.trim() === "" ? text : note.text)
            }
        }
    }
    RowLayout {
        spacing: 2 * Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.wideGap

        // the words for the next movement, and what moved today
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            NoticeBar {
                text: root.desk.complaint
                Layout.fillWidth: true
                onDismissed: root.desk.forgetComplaint()
            }
            Field {
                id: note

                objectName: "note"
                //: a few words about why cash moved
                hint: qsTr("A note, if you like")
                maximumLength: 80
                Layout.fillWidth: true
            }
            Field {
                id: receiver

                objectName: "receiver"
                visible: root.takingOut
                //: the name of the person who takes the cash
                hint: qsTr("Who gets it?")
                maximumLength: 80
                Layout.fillWidth: true
            }
            ListView {
                id: moves

                clip: true
                spacing: Theme.gap
                model: root.desk.moves
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: Rectangle {
                    id: move

                    required property string amountText
                    required property bool goesIn
                    required property bool opened
                    required property string reasonText
                    required property string noteText
                    required property string timeText
                    required property string byText

                    width: ListView.view.width
                    height: 13 * Theme.rowMm
                    radius: Theme.radius
                    color: Theme.surface

                    RowLayout {
                        anchors.fill: parent
                        anchors.margins: Theme.gap
                        spacing: Theme.gap

                        Icon {
                            name: move.opened ? "wallet" : move.goesIn ? "plus" : "minus"
                            color: move.opened ? Theme.softInk : move.goesIn ? Theme.pay : Theme.accent
                        }
                        Label {
                            text: move.timeText
                            color: Theme.softInk
                        }
                        Label {
                            objectName: "note"
                            text: move.reasonText + (move.noteText === "" ? "" : " · " + move.noteText)
                            Layout.fillWidth: true
                        }
                        Label {
                            text: move.byText
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            Layout.maximumWidth: 30 * Theme.mm
                        }
                        Text {
                            text: move.amountText
                            font.pixelSize: Theme.strongText
                            font.bold: true
                            color: Theme.ink
                        }
                    }
                }

                EmptyHint {
                    visible: moves.count === 0
                    anchors.centerIn: parent
                    width: 70 * Theme.mm
                    symbol: "arrow-up-down"
                    //: in the empty list of cash that moved without a sale
                    text: qsTr("No cash moved today without a sale")
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.preferredWidth: 92 * Theme.mm
            Layout.maximumWidth: 92 * Theme.mm
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gap

                TouchButton {
                    objectName: "putIn"
                    symbol: "plus"
                    //: cash goes into the drawer
                    text: qsTr("Put in")
                    chosen: !root.takingOut
                    Layout.fillWidth: true
                    onClicked: {
                        root.takingOut = false;
                        root.reason = "change";
                    }
                }
                TouchButton {
                    objectName: "takeOut"
                    symbol: "minus"
                    //: cash goes out of the drawer
                    text: qsTr("Take out")
                    chosen: root.takingOut
                    Layout.fillWidth: true
                    onClicked: {
                        root.takingOut = true;
                        root.reason = "safe";
                    }
                }
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Repeater {
                    model: root.takingOut ? ["safe", "bank", "purchase", "other"] : ["change", "other"]

                    TouchButton {
                        required property string modelData

                        objectName: "reason-" + modelData
                        text: root.desk.reasonName(modelData, root.till.language)
                        textSize: Theme.text
                        implicitHeight: Theme.touchLeast
                        chosen: root.reason === modelData
                        Layout.fillWidth: true
                        onClicked: root.reason = modelData
                    }
                }
            }
            Rectangle {
                color: Theme.well
                radius: Theme.radius
                Layout.fillWidth: true
                Layout.preferredHeight: 12 * Theme.mm

                TypedAmount {
                    anchors.centerIn: parent
                    typed: root.typed
                    currency: root.till.currency
                }
            }
            Keypad {
                //: records that cash moved
                enterText: qsTr("Record")
                canEnter: root.typed !== "" && !root.desk.busy
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 5 * Theme.touchLeast + 4 * Theme.gap
                typed: root.typed
                longest: 9
                onWritten: number => root.typed = number
                onEnter: root.record()
            }
        }
    }
}
