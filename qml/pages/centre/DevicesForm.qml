// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The tills of a stall: the one that works, those of before, a code for the next; and the way to shut one out
// that was stolen.
ColumnLayout {
    id: root

    required property CentreDesk desk
    property int shuttingOut: -1 // its epoch
    property string shuttingOutName: ""

    signal finished

    function shutOut(reason: string) {
        root.desk.revokeDevice(root.shuttingOut, reason);
        root.shuttingOut = -1;
    }

    spacing: Theme.gap
    Layout.fillWidth: true
    Layout.fillHeight: true
    onVisibleChanged: {
        root.shuttingOut = -1;
        if (root.visible)
            root.desk.readDevices();
    }

    Connections {
        target: root.desk

        function onStallChanged() { // another one was touched beside it
            root.shuttingOut = -1;
            if (root.visible)
                root.desk.readDevices();
        }
    }

    component Why: TouchButton {
        required property string reason

        objectName: "because-" + reason
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TouchButton {
            objectName: "leaveDevices"
            kind: TouchButton.Quiet
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: {
                if (root.shuttingOut < 0)
                    root.finished();
                root.shuttingOut = -1;
            }
        }
        Label {
            //: title of the list of the tills of one stall; %1: its name
            text: root.shuttingOut < 0 ? qsTr("Tills of %1").arg(root.desk.stallName)
                                         //: the manager is asked; %1: the number of a till, S07-1
                                       : qsTr("Shut out the till %1?").arg("\u2066" + root.shuttingOutName + "\u2069")
            font.pixelSize: Theme.strongText
            font.bold: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
    }
    ListView {
        id: tills

        objectName: "devices"
        visible: root.shuttingOut < 0
        clip: true
        spacing: Theme.mm
        model: root.desk.devices
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: RowLayout {
            id: till

            required property int index
            required property string device
            required property string stateText
            required property bool works
            required property bool revoked
            required property int epoch

            width: tills.width
            height: Math.max(Theme.touchLeast, 12 * Theme.rowMm, words.implicitHeight + Theme.mm) // why it was shut out takes two lines
            spacing: Theme.gap

            Icon {
                name: till.revoked ? "lock" : till.works ? "store" : "archive"
                color: till.revoked ? Theme.danger : till.works ? Theme.pay : Theme.softInk
                size: 6 * Theme.mm
            }
            ColumnLayout {
                id: words

                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: "\u2066" + till.device + "\u2069"
                    font.bold: till.works
                    Layout.fillWidth: true
                }
                Label {
                    text: till.stateText
                    font.pixelSize: Theme.smallText
                    color: till.revoked ? Theme.danger : Theme.softInk
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
            }
            TouchButton {
                objectName: "shutOut-" + till.index
                visible: till.works
                symbol: "lock"
                //: shuts out a till that was stolen or lost; short
                text: qsTr("Shut out")
                textSize: Theme.text
                onClicked: {
                    root.shuttingOut = till.epoch;
                    root.shuttingOutName = till.device;
                }
            }
        }
    }
    TouchButton {
        objectName: "newDevice"
        visible: root.shuttingOut < 0
        kind: TouchButton.Primary
        symbol: "plus"
        //: makes the code with which another device becomes this stall's till
        text: qsTr("A new till for this stall")
        Layout.fillWidth: true
        onClicked: root.desk.makeEnrolCode()
    }
    // what it means, and why it is done
    ColumnLayout {
        visible: root.shuttingOut >= 0
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Label {
            //: what it means that the manager shuts out a till
            text: qsTr("The centre tells it nothing any more and takes nothing from it. What it had sent stays, and comes to the next till of the stall.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.softInk
            Layout.fillWidth: true
            Layout.preferredHeight: 4.4 * Theme.text // three lines, from the first sight on
        }
        Why {
            reason: "stolen"
            kind: TouchButton.Danger
            symbol: "triangle-alert"
            //: why a till is shut out
            text: qsTr("It was stolen")
            onClicked: root.shutOut(reason)
        }
        Why {
            reason: "lost"
            symbol: "search"
            //: why a till is shut out
            text: qsTr("It is lost")
            onClicked: root.shutOut(reason)
        }
        Why {
            reason: "broken"
            symbol: "hammer"
            //: why a till is shut out
            text: qsTr("It is broken")
            onClicked: root.shutOut(reason)
        }
        Why {
            reason: "misused"
            symbol: "eye"
            //: why a till is shut out
            text: qsTr("Somebody misuses it")
            onClicked: root.shutOut(reason)
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
