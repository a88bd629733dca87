// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What the count came to; before it is closed, a word on why it differs.
ColumnLayout {
    id: root

    required property Till till
    readonly property CountDesk desk: till.count
    readonly property bool over: desk.step === CountDesk.Finished

    spacing: Theme.wideGap

    RowLayout {
        visible: root.over
        spacing: Theme.wideGap
        Layout.alignment: Qt.AlignHCenter
        Layout.fillHeight: false

        Icon {
            name: "circle-check"
            color: Theme.pay
            size: 12 * Theme.mm
        }
        Label {
            //: the count is closed and in the book
            text: qsTr("The count is closed")
            font.pixelSize: Theme.titleText
            font.bold: true
        }
    }
    GridLayout {
        columns: 3
        columnSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        FigureCard {
            strong: true
            //: figure of a count of goods: pieces
            title: qsTr("Counted")
            figure: root.desk.countedText
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        FigureCard {
            visible: !root.desk.hides
            warning: root.desk.missingText !== "0"
            //: figure of a count of goods: pieces that are missing, and what they cost
            title: qsTr("Missing: %1").arg(root.desk.missingText)
            figure: root.desk.missingWorth
            unit: root.till.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        FigureCard {
            visible: !root.desk.hides
            //: figure of a count of goods: pieces that were found beyond the book, and what they cost
            title: qsTr("Found: %1").arg(root.desk.foundText)
            figure: root.desk.foundWorth
            unit: root.till.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    NoticeBar {
        visible: !root.over && root.desk.againText !== ""
        lasting: true
        symbol: "refresh-cw"
        text: root.desk.againText
        Layout.fillWidth: true
    }

    // why it differs
    Label {
        visible: !root.over && root.desk.wantsNote
        //: above the reasons why a count differs from the book
        text: qsTr("Why does it differ?")
        font.bold: true
        Layout.fillWidth: true
    }
    CountReasons {
        visible: !root.over && root.desk.wantsNote
        prefix: "why"
        why: root.desk.note
        ready: root.desk.ready
        readyRow: root.desk.noteRow
        Layout.fillWidth: true
        onSaid: why => root.desk.setNote(why)
        onReadySaid: row => root.desk.chooseNote(row)
    }
    Label {
        visible: !root.over && !root.desk.differs
        //: before a count is closed: it found just what the book has
        text: qsTr("Everything is there.")
        font.pixelSize: Theme.titleText
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    TouchButton {
        objectName: "closeCount"
        visible: !root.over
        kind: TouchButton.Primary
        symbol: "check"
        enabled: !root.desk.busy && (!root.desk.wantsNote || root.desk.note !== "")
        //: closes a count of goods: the book takes over what was counted
        text: qsTr("Close the count")
        implicitHeight: 16 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.close()
    }
    TouchButton {
        objectName: "countDone"
        visible: root.over
        kind: TouchButton.Primary
        symbol: "check"
        //: leaves the page with what a count came to
        text: qsTr("Done")
        implicitHeight: 16 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.leave()
    }
}
