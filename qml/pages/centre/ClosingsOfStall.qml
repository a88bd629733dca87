// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The months and years that one stall has closed, the newest first; touched, each comes on paper.
Item {
    id: root

    required property ClosingsDesk desk

    ListView {
        id: list

        objectName: "closingsOfStall"
        anchors.fill: parent
        clip: true
        spacing: Theme.mm
        model: root.desk.closings
        boundsBehavior: Flickable.StopAtBounds

        delegate: TouchCard {
            id: closing

            required property int index
            required property string nameText
            required property bool year
            required property string detailText
            required property string amountText
            required property string perpetualText

            objectName: "closing-" + index
            width: list.width
            height: Math.max(15 * Theme.rowMm, words.implicitHeight + 2 * Theme.mm)
            onTouched: root.desk.print(closing.index)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Icon {
                    name: closing.year ? "archive" : "calendar-days"
                    color: Theme.primary
                }
                ColumnLayout {
                    id: words

                    spacing: 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10

                    Label {
                        text: closing.nameText
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        text: closing.detailText
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                }
                SaidFigure {
                    //: of a closed month or year: what the stall took in it, less refunds
                    title: qsTr("Turnover")
                    figure: closing.amountText
                    Layout.preferredWidth: 5
                }
                SaidFigure {
                    //: of a closed month or year: all that the stall ever took until its end, less refunds
                    title: qsTr("Since the first day")
                    figure: closing.perpetualText
                    Layout.preferredWidth: 5
                }
                Icon {
                    name: "printer"
                    color: Theme.softInk
                }
            }
        }
        EmptyHint {
            visible: list.count === 0 && root.desk.listKnown
            anchors.centerIn: parent
            width: 80 * Theme.mm
            symbol: "calendar-days"
            //: where the list of a stall's closed months would stand; none was closed yet
            text: qsTr("A month is closed when the stall opens the first day of the next one.")
        }
    }
}
