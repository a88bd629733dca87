// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The day in figures and small bars; beside it the days before, each with what its count found, and what was closed.
Item {
    id: root

    required property Till till
    readonly property ReportDesk desk: till.report
    property int explaining: -1 // this difference

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHead {
            //: title of the page with the day's report
            title: qsTr("The day in figures")
            subtitle: root.desk.titleText
            Layout.fillWidth: true
            onLeaving: root.till.backToSelling()

            TouchButton {
                objectName: "printReport"
                visible: !root.desk.blind
                symbol: "printer"
                //: prints the report of the day
                text: qsTr("On paper")
                onClicked: root.desk.print()
            }
        }
        NoticeBar {
            visible: root.desk.blind
            harmless: true
            lasting: true
            symbol: "eye-off"
            //: to a seller who counts the drawer without knowing what it should hold
            text: qsTr("Sums stay hidden, so that the drawer is counted blind.")
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.wideGap
            Layout.rightMargin: Theme.wideGap
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.wideGap
            Layout.rightMargin: Theme.wideGap
            onDismissed: root.desk.forgetComplaint()
        }
        NoticeBar {
            objectName: "eveningNotice"
            lasting: true
            text: root.desk.eveningText
            //: button beside what an evening's check found: it was read; very short
            actionText: qsTr("I have read it")
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.wideGap
            Layout.rightMargin: Theme.wideGap
            onAction: root.desk.forgetEvening()
        }
        Repeater {
            model: root.desk.gaps

            NoticeBar {
                required property int index
                required property string sentence
                required property bool flagged
                required property bool unsaid

                objectName: "gap-" + index
                harmless: !flagged
                lasting: true
                symbol: flagged ? "triangle-alert" : "info"
                text: sentence
                //: button beside a difference in the drawer: what somebody knows of it; very short
                actionText: unsaid ? qsTr("Say why") : ""
                Layout.fillWidth: true
                Layout.margins: Theme.gap
                Layout.leftMargin: Theme.wideGap
                Layout.rightMargin: Theme.wideGap
                onAction: root.explaining = index
            }
        }
        RowLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.wideGap

            Flickable {
                id: figures

                clip: true
                contentWidth: width
                contentHeight: content.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    id: content

                    width: figures.width
                    spacing: Theme.gap

                    GridLayout {
                        columns: 3
                        columnSpacing: Theme.gap
                        rowSpacing: Theme.gap
                        Layout.fillWidth: true

                        FigureCard {
                            visible: !root.desk.blind
                            strong: true
                            //: figure of a day's report: sales less what came back
                            title: qsTr("Turnover")
                            figure: root.desk.turnoverText
                            unit: root.till.currency
                            Layout.fillWidth: true
                        }
                        FigureCard {
                            visible: !root.desk.blind
                            //: figure of a day's report: what the drawer should hold
                            title: qsTr("Should be in the drawer")
                            figure: root.desk.expectedText
                            unit: root.till.currency
                            Layout.fillWidth: true
                        }
                        FigureCard {
                            visible: !root.desk.blind
                            //: figure of a day's report: the artisans' money that the stall keeps, not its own
                            title: qsTr("Artisans' money here")
                            figure: root.desk.artisansText
                            unit: root.till.currency
                            Layout.fillWidth: true
                        }
                        FigureCard {
                            visible: !root.desk.blind && root.desk.forCentreText !== ""
                            //: figure of a day's report: money in the drawer and safe that belongs to the centre or that it keeps for artisans
                            title: qsTr("To bring to the centre")
                            figure: root.desk.forCentreText
                            unit: root.till.currency
                            Layout.fillWidth: true
                        }
                        FigureCard {
                            //: figure of a day's report: how many sales
                            title: qsTr("Sales")
                            figure: root.desk.salesText
                            Layout.fillWidth: true
                        }
                        FigureCard {
                            readonly property bool summed: root.desk.backText !== "" // not before a blind count

                            //: figure of a day's report: how many times goods came back; below it for how much
                            title: summed ? qsTr("Came back: %1").arg(root.desk.refundsText)
                                            //: figure of a day's report: how many times goods came back
                                          : qsTr("Came back")
                            figure: summed ? root.desk.backText : root.desk.refundsText
                            unit: summed ? root.till.currency : ""
                            Layout.fillWidth: true
                        }
                        FigureCard {
                            visible: !root.desk.blind
                            //: figure of a day's report: what reductions took off the tags
                            title: qsTr("Taken off the tags")
                            figure: root.desk.loweredText
                            unit: root.till.currency
                            Layout.fillWidth: true
                        }
                    }
                    ReportBars {
                        //: title of the sums by way to pay
                        title: qsTr("How it was paid")
                        rows: root.desk.tenders
                        tint: Theme.pay
                    }
                    ReportBars {
                        //: title of the sums by seller
                        title: qsTr("Who sold")
                        rows: root.desk.sellers
                        tint: Theme.primary
                    }
                    Label {
                        objectName: "waitingBaskets"
                        visible: root.desk.waitingText !== ""
                        //: title of the baskets that wait and are there tomorrow too; how many, and their sum
                        text: qsTr("Baskets that wait, tomorrow too: %1").arg(root.desk.waitingText)
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Repeater {
                        model: root.desk.waitingText === "" ? null : root.till.counter.parked

                        PieceRow {
                            id: basket

                            required picture
                            required property string itemName
                            required property string moreText
                            required property string timeText
                            required property string amountText

                            title: itemName + (moreText === "" ? "" : "  " + moreText)
                            detail: timeText
                            amount: amountText
                            Layout.fillWidth: true
                        }
                    }
                    Label {
                        text: root.desk.perpetualText
                        visible: text !== ""
                        color: Theme.softInk
                        Layout.fillWidth: true
                    }
                }
            }

            ReportAside {
                desk: root.desk
                Layout.preferredWidth: 66 * Theme.mm
                Layout.maximumWidth: 66 * Theme.mm
                Layout.fillHeight: true
            }
        }
    }
    ExplainGap {
        anchors.fill: parent
        visible: root.explaining >= 0
        needed: true
        //: title: a word is wanted about a difference in the drawer, after the count
        title: qsTr("What happened with the drawer?")
        //: below that title
        hint: qsTr("The difference stays in the book, and the word stands beside it.")
        whys: ["change", "purchase", "tender", "evening", "safe", "unknown"]
        againSymbol: "x"
        //: button: goes back without a word
        againText: qsTr("Leave it")
        //: button: keeps what was said of a difference in the drawer
        anywayText: qsTr("Keep the word")
        onAgain: root.explaining = -1
        onSaid: word => {
            root.desk.explain(root.explaining, word);
            root.explaining = -1;
        }
    }
}
