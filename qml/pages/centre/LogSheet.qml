// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What happened at all stalls, newest first, and how often: of one sort, one stall, one person, some days.
// Lies over the manager's page.
Curtain {
    id: root

    required property Till till
    readonly property CentreLogDesk desk: till.centreLog

    objectName: "logSheet"
    visible: desk.open
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.mm

        RowLayout {
            spacing: Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.rightMargin: Theme.corner

            TouchButton {
                objectName: "leaveLog"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                // what was chosen is taken back first
                onClicked: root.desk.personText !== "" ? root.desk.choosePerson(-1) : root.desk.stallText !== "" ? root.desk.chooseStall(-1) : root.desk.close()
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    objectName: "logTitle"
                    //: title of the manager's page of what happened at all stalls
                    text: root.desk.stallText === "" ? qsTr("What happened") : root.desk.stallText
                    font.pixelSize: Theme.titleText
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit // large writing
                    minimumPixelSize: Theme.text
                    Layout.fillWidth: true
                }
                Label {
                    text: root.desk.personText === "" ? root.desk.periodText : root.desk.periodText + "  ·  "
                                                        + root.desk.personText
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                    Layout.preferredHeight: 4.8 * Theme.rowMm
                }
            }
            Repeater {
                model: ["today", "week", "month", "day"]

                TouchButton {
                    required property string modelData

                    objectName: "logPeriod-" + modelData
                    chosen: root.desk.period === modelData
                    textSize: Theme.text
                    text: {
                        switch (modelData) {
                        case "today":
                            //: period of the manager's log; very short
                            return qsTr("Today");
                        case "week":
                            //: period of the manager's log: today and the six days before; very short
                            return qsTr("7 days");
                        case "month":
                            //: period of the manager's log; very short
                            return qsTr("This month");
                        default:
                            //: period of the manager's log: one day, chosen by arrows; very short
                            return qsTr("One day");
                        }
                    }
                    onClicked: root.desk.choosePeriod(modelData)
                }
            }
            TouchButton {
                objectName: "logDayBefore"
                visible: root.desk.period === "day"
                symbol: Theme.rightToLeft ? "chevron-right" : "chevron-left"
                onClicked: root.desk.step(-1)
            }
            TouchButton {
                objectName: "logDayAfter"
                visible: root.desk.period === "day"
                enabled: root.desk.dayAfter
                symbol: Theme.rightToLeft ? "chevron-left" : "chevron-right"
                onClicked: root.desk.step(1)
            }
            TouchButton {
                objectName: "saveLog"
                kind: TouchButton.Quiet
                symbol: "file-down"
                enabled: root.desk.known
                onClicked: root.desk.saveTable()
            }
            TouchButton {
                objectName: "saveLogPaper"
                kind: TouchButton.Quiet
                symbol: "file-text"
                enabled: root.desk.known
                onClicked: root.desk.savePaper()
            }
        }
        LogTopics {
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        NoticeBar {
            harmless: true
            symbol: "circle-check"
            //: the log of all stalls was written as a table or a paper; where
            text: root.desk.saved === "" ? "" : qsTr("Saved: %1").arg("\u2066" + root.desk.saved + "\u2069")
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: true

                ListView {
                    id: lines

                    objectName: "centreLogLines"
                    clip: true
                    spacing: Theme.mm
                    model: root.desk.lines
                    boundsBehavior: Flickable.StopAtBounds
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    delegate: LogRow {
                        width: lines.width
                        tellsStall: root.desk.stallText === ""
                    }

                    EmptyHint {
                        visible: lines.count === 0 && root.desk.known
                        anchors.centerIn: parent
                        width: 80 * Theme.mm
                        symbol: "history"
                        //: in the manager's log of all stalls: nothing of what was chosen
                        text: qsTr("Nothing of this happened in these days")
                    }
                }
                TouchButton {
                    objectName: "centreLogMore"
                    visible: root.desk.more
                    kind: TouchButton.Quiet
                    symbol: "chevron-down"
                    //: under the log: shows what happened before
                    text: qsTr("What happened before")
                    Layout.alignment: Qt.AlignHCenter
                    onClicked: root.desk.readMore()
                }
            }
            LogCounts {
                desk: root.desk
                Layout.fillHeight: true
                Layout.preferredWidth: 62 * Theme.mm
                Layout.maximumWidth: 62 * Theme.mm
            }
        }
    }
}
