// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Another place asks for goods: they are sent, or it is told why not.
ColumnLayout {
    id: root

    required property TransferDesk desk
    property bool declining: false

    spacing: Theme.gap

    FormHead {
        title: root.desk.placeName
        subtitle: {
            const note = root.desk.note;
            if (root.desk.ordered)
                //: the manager wants these goods to go to another place
                return qsTr("The centre ordered this for them") + (note === "" ? "" : "  ·  " + note);
            //: another place asks for these goods
            return note === "" ? qsTr("They ask for this") : note;
        }
        onLeaving: root.desk.back()
    }
    ListView {
        id: lines

        objectName: "requestLines"
        clip: true
        spacing: Theme.mm
        model: root.desk.lines
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TransferRow {
            id: line

            required property string nowText
            required property string mostText
            required property bool full

            width: lines.width

            Label {
                //: how many are asked for, and how many of them are on the shelf
                text: qsTr("asked for: %1  ·  here: %2").arg(line.mostText).arg(line.nowText)
                color: line.full ? Theme.ink : Theme.danger
                font.bold: true
            }
        }
    }
    Label {
        visible: root.declining
        //: question above the reasons: what another place asks for does not come
        text: qsTr("Why can we not?")
        font.bold: true
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.declining
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: [
                //: why goods are not sent to another place; a button
                qsTr("It is sold"),
                //: why goods are not sent to another place; a button
                qsTr("Kept for a customer"),
                //: why goods are not sent to another place; a button
                qsTr("We need it here")]

            TouchButton {
                required property int index
                required property string modelData

                objectName: "no-" + index
                text: modelData
                textSize: Theme.text
                enabled: !root.desk.busy
                implicitHeight: 15 * Theme.mm
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.decline(modelData)
            }
        }
    }
    RowLayout {
        visible: !root.declining
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "decline"
            symbol: "x"
            //: button: what another place asks for does not come
            text: qsTr("We cannot")
            implicitHeight: 15 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.declining = true
        }
        TouchButton {
            objectName: "answer"
            kind: TouchButton.Primary
            symbol: "send"
            //: button: what another place asks for is sent to it
            text: qsTr("Send it to them")
            textSize: Theme.titleText
            implicitHeight: 15 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.answer()
        }
    }
}
