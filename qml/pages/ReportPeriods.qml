// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Months and years that were closed, the newest first; touched, each comes on paper.
Item {
    id: root

    required property ReportDesk desk

    EmptyHint {
        visible: list.count === 0
        width: parent.width
        y: 10 * Theme.mm
        symbol: "calendar-days"
        //: where the list of closed months and years would stand; none was closed yet
        text: qsTr("A month is closed when the first day of the next one is opened.")
    }
    ListView {
        id: list

        objectName: "reportPeriods"
        anchors.fill: parent
        clip: true
        spacing: Theme.mm
        model: root.desk.periods
        boundsBehavior: Flickable.StopAtBounds

        delegate: TouchCard {
            id: period

            required property int index
            required property string nameText
            required property bool year
            required property string daysText
            required property string amountText

            objectName: "reportPeriod-" + index
            width: list.width
            height: Math.max(15 * Theme.rowMm, words.implicitHeight + 2 * Theme.gap)
            onTouched: root.desk.printPeriod(period.index)

            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.gap
                spacing: Theme.gap

                Icon {
                    name: period.year ? "archive" : "calendar-days"
                    color: Theme.primary
                }
                ColumnLayout {
                    id: words

                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: period.nameText
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        //: under a closed month or year: its turnover, and on how many days the stall was open
                        text: qsTr("%1 · days: %2").arg(period.amountText).arg(period.daysText)
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
                Icon {
                    name: "printer"
                    color: Theme.softInk
                }
            }
        }
    }
}
