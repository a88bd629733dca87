// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A note under a line of the receipt, ready-made for what the thing is made of or one's own; or one about
// the sale that stays in the house.
ColumnLayout {
    id: root

    required property string note
    required property string staffNote
    property bool forUs: false
    required property ItemDesk item
    required property string family
    required property string language

    signal written(string text)
    signal writtenForUs(string text)

    function write(text: string) {
        if (forUs)
            writtenForUs(text);
        else
            written(text);
    }

    function show() {
        own.text = forUs ? staffNote : note;
    }
    function turnTo(us: bool) { // what was typed and not kept goes along
        const typed = own.text !== (forUs ? staffNote : note) ? own.text : "";
        forUs = us;
        if (typed === "")
            show();
        else
            own.text = typed;
    }

    onVisibleChanged: {
        forUs = false;
        show();
    }
    onNoteChanged: show()

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "noteOnReceipt"
            symbol: "receipt-text"
            //: the note is printed for the buyer
            text: qsTr("On the receipt")
            textSize: Theme.text
            chosen: !root.forUs
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.touch
            onClicked: root.turnTo(false)
        }
        TouchButton {
            objectName: "noteForUs"
            symbol: "lock"
            //: the note stays in the house and is printed nowhere
            text: qsTr("Only for us")
            textSize: Theme.text
            chosen: root.forUs
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.touch
            onClicked: root.turnTo(true)
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Field {
            id: own

            objectName: "ownNote"
            symbol: "pencil"
            //: field for a note about the sale that stays in the house
            hint: root.forUs ? qsTr("Note about this sale")
                               //: field for a note that is printed under a line
                             : qsTr("Note on the receipt")
            maximumLength: 140
            Layout.fillWidth: true
            onAccepted: root.write(text)
        }
        TouchButton {
            objectName: "noteDone"
            kind: TouchButton.Primary
            symbol: "check"
            onClicked: root.write(own.text)
        }
    }
    Repeater {
        model: root.forUs ? [] : root.item.careNotes(root.family, root.language)

        TouchButton {
            required property int index
            required property string modelData

            objectName: "care-" + index
            text: modelData
            textSize: Theme.text
            chosen: root.note === modelData
            Layout.fillWidth: true
            onClicked: root.written(root.note === modelData ? "" : modelData)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
