// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The days before, each with what its counts found.
ListView {
    id: days

    required property ReportDesk desk

    objectName: "reportDays"
    visible: !days.desk.blind
    clip: true
    spacing: Theme.mm
    model: days.desk.days
    boundsBehavior: Flickable.StopAtBounds

    delegate: TouchCard {
        id: day

        required property int index
        required property string dayText
        required property string numberText
        required property string gapText
        required property bool gap
        required property bool flagged

        objectName: "reportDay-" + index
        width: days.width
        height: Math.max(15 * Theme.rowMm, words.implicitHeight + 2 * Theme.gap)
        resting: days.desk.chosen === index ? Theme.primaryTint : Theme.surface
        onTouched: days.desk.choose(index)

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap

            Icon {
                name: day.flagged ? "triangle-alert" : day.gapText === "" ? "sun" : day.gap ? "info" : "circle-check"
                color: day.flagged ? Theme.danger : day.gap ? Theme.amber : Theme.pay
            }
            ColumnLayout {
                id: words

                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: day.dayText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    visible: day.gapText !== ""
                    text: day.gapText.replace("  ·  ", "\n") // of the morning, and of the evening
                    color: day.flagged ? Theme.danger : Theme.softInk
                    font.pixelSize: Theme.smallText
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    Layout.fillWidth: true
                }
            }
            Label {
                text: day.numberText
                color: Theme.softInk
            }
        }
    }
}
