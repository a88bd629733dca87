// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The copies of the book, and the way back from one: it is checked whole, then a question says what it
// costs, then it is done. Also where the book does not open.
Item {
    id: root

    required property BackupDesk desk
    readonly property bool asking: desk.question !== ""

    objectName: "copiesSheet"

    Curtain {
        anchors.fill: parent
    }
    Curtain { // around the buttons
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.gap, 170 * Theme.mm)
        height: Math.min(parent.height - 4 * Theme.gap, 120 * Theme.mm)
        color: Theme.surface
        radius: Theme.radius

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.wideGap
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Icon {
                    name: "history"
                    color: Theme.primary
                }
                Label {
                    //: title of the sheet with the copies of the book
                    text: qsTr("Put a copy of the book back")
                    font.pixelSize: Theme.titleText
                    font.bold: true
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "closeCopies"
                    kind: TouchButton.Quiet
                    symbol: "x"
                    enabled: !root.desk.busy
                    onClicked: root.desk.closeSheet()
                }
            }
            NoticeBar {
                objectName: "copyComplaint"
                text: root.desk.complaint
                lasting: true
                Layout.fillWidth: true
            }
            Label {
                visible: !root.asking
                //: over the list of copies; where they are kept
                text: root.desk.copyCount > 0 ? qsTr("Each line is a copy, and the day and hour of its last entry:")
                                                //: there is no copy of the book; the folder follows
                                              : qsTr("There is no copy here: %1").arg(root.desk.folderText)
                color: Theme.softInk
                wrapMode: Text.WordWrap
                maximumLineCount: 3
                Layout.fillWidth: true
            }
            Repeater {
                model: root.asking ? null : root.desk.copies

                TouchButton {
                    required property int index
                    required property string whenText
                    required property bool readable

                    objectName: "copy-" + index
                    symbol: readable ? "save" : "circle-alert"
                    text: whenText
                    textSize: Theme.text
                    enabled: readable && !root.desk.busy
                    Layout.fillWidth: true
                    onClicked: root.desk.choose(index)
                }
            }
            Label {
                objectName: "copyQuestion"
                visible: root.asking
                text: root.desk.question
                font.pixelSize: Theme.strongText
                wrapMode: Text.WordWrap
                maximumLineCount: 8
                lineHeight: 1.3
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            Label {
                visible: root.desk.busy
                //: while a copy of the book is read from its first entry to its last
                text: qsTr("Every entry of the copy is checked. One moment…")
                color: Theme.softInk
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            RowLayout {
                visible: root.asking
                spacing: Theme.wideGap
                Layout.fillWidth: true

                TouchButton {
                    objectName: "leaveCopy"
                    symbol: "x"
                    enabled: !root.desk.busy
                    //: the copy is not put back; the book stays as it is
                    text: qsTr("Keep the book")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.letBe()
                }
                TouchButton {
                    objectName: "putBack"
                    kind: TouchButton.Danger
                    symbol: "history"
                    enabled: !root.desk.busy
                    //: the copy takes the place of the book
                    text: qsTr("Put it back")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.putBack()
                }
            }
        }
    }
}
