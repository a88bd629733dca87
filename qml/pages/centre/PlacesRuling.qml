// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Of something that does not fit together: the last steps of the item, the ways out of it, the likeliest
// chosen, and, once it is decided, what was decided and how to take that back.
ColumnLayout {
    id: root

    required property PlacesDesk desk
    readonly property bool decided: desk.decidedText !== ""

    spacing: Theme.gap

    ListView {
        id: steps

        clip: true
        spacing: Theme.mm
        model: root.desk.trace
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 22 * Theme.mm
        onCountChanged: positionViewAtEnd()

        delegate: ColumnLayout {
            id: step

            required property string sentence
            required property string whenText
            required property string placeText

            width: steps.width
            spacing: 0

            Label {
                text: step.sentence
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Label {
                text: step.whenText + "  ·  " + step.placeText
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                Layout.fillWidth: true
            }
        }
        EmptyHint {
            visible: root.desk.doubt < 0
            anchors.centerIn: parent
            width: steps.width - Theme.gap
            symbol: "history"
            //: beside the list of what a manager has to decide
            text: qsTr("Touch one to see what happened.")
        }
    }
    Label {
        objectName: "decidedText"
        visible: root.decided
        text: root.desk.decidedText
        font.bold: true
        Layout.fillWidth: true
    }
    Label {
        visible: root.decided
        text: root.desk.decidedHow
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        Layout.fillWidth: true
    }
    Label {
        visible: root.desk.unsettled
        //: a transfer with a difference whose sender has not said yet where the rest is
        text: qsTr("The sender has not said yet where the rest is. If its device is gone, say it for the sender.")
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        Layout.fillWidth: true
    }
    ListView { // so many ways out in large writing are moved under the finger
        id: ways

        clip: true
        spacing: Theme.gap
        model: root.desk.rulings
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: contentHeight
        Layout.maximumHeight: contentHeight

        delegate: TouchCard {
            id: way

            required property int index
            required property string sentence
            readonly property bool chosen: root.desk.ruling === index

            objectName: "ruling-" + index
            width: ways.width
            height: Math.max(Theme.touchLeast, words.implicitHeight + 2 * Theme.mm)
            resting: chosen ? Theme.primaryTint : Theme.surface
            border.width: chosen ? 2 * Theme.hairline : Theme.hairline
            border.color: chosen ? Theme.primary : Theme.line
            onTouched: root.desk.chooseRuling(way.index)

            Label {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                text: way.sentence
                font.bold: way.chosen
                wrapMode: Text.WordWrap
                maximumLineCount: 3
            }
        }
    }
    RowLayout {
        visible: root.desk.doubt >= 0
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Field {
            objectName: "rulingNote"
            visible: root.desk.mayRule && !root.desk.unsettled
            symbol: "pencil"
            text: root.desk.note
            //: field for why a decision is taken back
            hint: root.decided ? qsTr("Why take it back?")
                               //: field for a word on a decision; may stay empty
                               : qsTr("A word on it")
            maximumLength: 80
            Layout.fillWidth: true
            onTextEdited: root.desk.setNote(text)
        }
        TouchButton {
            objectName: "rule"
            visible: root.desk.mayRule && !root.decided && !root.desk.unsettled
            kind: TouchButton.Primary
            symbol: "check"
            enabled: !root.desk.busy
            //: button: the manager decides what becomes of something that does not fit together; short
            text: qsTr("Decide")
            onClicked: root.desk.rule()
        }
        TouchButton {
            objectName: "takeBackRuling"
            visible: root.desk.mayRule && root.decided
            enabled: !root.desk.busy && root.desk.note !== ""
            symbol: "undo-2"
            //: button: what was decided does not count any more; short
            text: qsTr("Take back")
            onClicked: root.desk.takeBackRuling()
        }
        TouchButton {
            objectName: "finishFirst"
            visible: root.desk.unsettled
            kind: TouchButton.Primary
            symbol: "truck"
            //: button: goes to the transfer, to say what became of the rest
            text: qsTr("Say what became of it")
            Layout.fillWidth: true
            onClicked: root.desk.finishFirst()
        }
    }
}
