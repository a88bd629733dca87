// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A table was taken back: which of its artisans were kept, and why.
ColumnLayout {
    id: root

    required property ImportDesk desk

    spacing: Theme.wideGap

    Label {
        objectName: "whoIsKept"
        //: above a list of artisans: the table with which they came in was taken back, but they were not
        text: qsTr("The rest was taken back. These artisans stay, because there is more of them by now:")
        font.pixelSize: Theme.strongText
        font.bold: true
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    ListView {
        id: kept

        clip: true
        spacing: Theme.hairline
        model: root.desk.kept
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: person

            required property int index
            required property string makerName
            required property string whyText

            objectName: "kept-" + index
            width: kept.width
            height: 11 * Theme.rowMm
            color: Theme.amberTint

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.wideGap

                Label {
                    text: person.makerName
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    text: person.whyText
                }
            }
        }
    }
}
