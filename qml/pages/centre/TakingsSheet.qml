// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What was taken: when, where, of what, of whose work and by whom. Each choice asks one question, and the
// chart answers it. Lies over the manager's page.
Curtain {
    id: root

    required property Till till
    readonly property TakingsDesk desk: till.takings

    objectName: "takingsSheet"
    visible: desk.open
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.rightMargin: Theme.corner

            TouchButton {
                objectName: "leaveTakings"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.stallText === "" ? root.desk.close() : root.desk.chooseStall(-1)
            }
            Label {
                //: title of the manager's page of what all stalls took
                text: root.desk.stallText === "" ? qsTr("Takings") : root.desk.stallText
                font.pixelSize: Theme.titleText
                font.bold: true
                fontSizeMode: Text.HorizontalFit // large writing
                minimumPixelSize: Theme.text
                Layout.fillWidth: true
            }
            Repeater {
                model: ["today", "week", "month", "lastMonth", "year"]

                TouchButton {
                    required property string modelData

                    objectName: "period-" + modelData
                    chosen: root.desk.period === modelData
                    textSize: Theme.text
                    text: {
                        switch (modelData) {
                        case "today":
                            //: period of the manager's takings; very short
                            return qsTr("Today");
                        case "week":
                            //: period of the manager's takings: today and the six days before; very short
                            return qsTr("7 days");
                        case "month":
                            //: period of the manager's takings; very short
                            return qsTr("This month");
                        case "lastMonth":
                            //: period of the manager's takings; very short
                            return qsTr("Last month");
                        default:
                            //: period of the manager's takings; very short
                            return qsTr("This year");
                        }
                    }
                    onClicked: root.desk.choosePeriod(modelData)
                }
            }
            TouchButton {
                objectName: "saveTakings"
                kind: TouchButton.Quiet
                symbol: "file-down"
                enabled: root.desk.known
                onClicked: root.desk.saveTable()
            }
            TouchButton {
                objectName: "saveTakingsPaper"
                kind: TouchButton.Quiet
                symbol: "file-text"
                enabled: root.desk.known
                onClicked: root.desk.savePaper()
            }
        }
        RowLayout {
            spacing: Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                model: root.desk.stallText === "" ? ["time", "hour", "stall", "family", "artisan", "commune", "seller"]
                                                  : ["time", "hour", "family", "artisan", "commune", "seller"]

                TouchButton {
                    required property string modelData

                    objectName: "takingsBy-" + modelData
                    chosen: root.desk.by === modelData
                    textSize: Theme.text
                    text: {
                        switch (modelData) {
                        case "time":
                            //: takings are broken down by day or month; very short
                            return qsTr("Days");
                        case "hour":
                            //: takings are broken down by hour of the day; very short
                            return qsTr("Hours");
                        case "stall":
                            //: takings are broken down by stall; very short
                            return qsTr("Stalls");
                        case "family":
                            //: takings are broken down by family of goods; very short
                            return qsTr("Families");
                        case "artisan":
                            //: takings are broken down by who made it; very short
                            return qsTr("Artisans");
                        case "commune":
                            //: takings are broken down by where the artisans live; very short
                            return qsTr("Communes");
                        default:
                            //: takings are broken down by who sold; very short
                            return qsTr("Sellers");
                        }
                    }
                    implicitHeight: Theme.touchLeast
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.breakDown(modelData)
                }
            }
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        NoticeBar {
            harmless: true
            symbol: "circle-check"
            //: the takings were written as a table or a paper; where
            text: root.desk.saved === "" ? "" : qsTr("Saved: %1").arg("\u2066" + root.desk.saved + "\u2069")
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            FigureCard {
                objectName: "takingsTotal"
                strong: true
                title: root.desk.periodText
                figure: root.desk.known ? root.desk.totalText : "…"
                unit: root.till.currency
                Layout.fillWidth: true
                Layout.preferredWidth: 7
            }
            FigureCard {
                //: figure of the manager's takings: in the days or months before, as many of them
                title: root.desk.changeText === "" ? qsTr("Before")
                                                     //: figure of the manager's takings: as many days or months before; how much more or less it is now
                                                   : qsTr("Before: now %1").arg("\u2066" + root.desk.changeText + "\u2069")
                figure: root.desk.known ? root.desk.beforeText : "…"
                unit: root.till.currency
                Layout.fillWidth: true
                Layout.preferredWidth: 6
            }
            FigureCard {
                //: figure of the manager's takings: how many sales
                title: qsTr("Sales")
                figure: root.desk.known ? root.desk.salesText : "…"
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
            FigureCard {
                //: figure of the manager's takings: what one sale brought on average
                title: qsTr("Each, on average")
                figure: root.desk.known ? root.desk.eachText : "…"
                unit: root.desk.known && root.desk.salesText !== "0" ? root.till.currency : ""
                Layout.fillWidth: true
                Layout.preferredWidth: 5
            }
        }
        Label {
            objectName: "takingsQuestion"
            text: root.desk.questionText
            font.pixelSize: Theme.strongText
            font.bold: true
            Layout.fillWidth: true
        }
        TakingsColumns {
            visible: root.desk.columns && root.desk.known
            desk: root.desk
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        TakingsBars {
            visible: !root.desk.columns && root.desk.known
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            visible: !root.desk.known
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
