// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What the house owes its artisans: who, since when, what can be paid today; a run over all; contracts
// that end; goods that stand for long. Beside each list the account of whoever was touched.
Item {
    id: root

    required property Till till
    readonly property PayablesDesk desk: till.payables

    ColumnLayout {
        anchors.fill: parent
        visible: !contract.visible && !handover.visible
        spacing: 0

        PageHead {
            //: title of the page of what the house owes its artisans
            title: qsTr("Artisans")
            //: under the title of the artisans' page: what it says is of all stalls together
            subtitle: root.desk.atCentre ? qsTr("All stalls") : root.till.stallName
            Layout.fillWidth: true
            onLeaving: root.till.leavePayables()

            Repeater {
                model: root.desk.atCentre ? ["owed", "run", "ending", "old", "stalls"] : ["owed", "run", "ending", "old"]

                TouchButton {
                    required property string modelData

                    objectName: "section-" + modelData
                    upright: true
                    textSize: Theme.text
                    symbol: {
                        switch (modelData) {
                        case "owed":
                            return "hand-coins";
                        case "run":
                            return "list-checks";
                        case "ending":
                            return "calendar-days";
                        case "stalls":
                            return "store";
                        default:
                            return "clock";
                        }
                    }
                    text: {
                        switch (modelData) {
                        case "owed":
                            //: section of the artisans' page: all accounts; short
                            return qsTr("Accounts");
                        case "run":
                            //: section of the artisans' page: paying all of them at once; short
                            return qsTr("Payday");
                        case "ending":
                            //: section of the artisans' page: contracts that end soon; short
                            return qsTr("Ending");
                        case "stalls":
                            //: section of the artisans' page: what stalls owe the centre, and rent; short
                            return qsTr("Rent");
                        default:
                            //: section of the artisans' page: goods that stand for long; short
                            return qsTr("Old goods");
                        }
                    }
                    chosen: root.desk.section === modelData
                    onClicked: root.desk.look(modelData)
                }
            }
            SaveList {
                visible: root.desk.section === "owed"
                enabled: root.desk.known
                lists: root.till.lists
                list: "dues"
            }
        }
        SavedList {
            lists: root.till.lists
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.bottomMargin: 0
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            onDismissed: root.desk.forgetComplaint()
        }
        RowLayout {
            visible: root.desk.section === "owed"
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.bottomMargin: 0

            FigureCard {
                //: figure: all that the house owes artisans
                title: qsTr("Owed to artisans")
                figure: root.desk.known ? root.desk.owedText : "…"
                unit: root.till.currency
                strong: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
            FigureCard {
                //: figure: of what the house owes, what can be paid today
                title: qsTr("Payable today")
                figure: root.desk.known ? root.desk.payableText : "…"
                unit: root.till.currency
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
            FigureCard {
                //: figure: money that nobody fetched for more than ninety days
                title: qsTr("Not fetched in 90 days")
                figure: root.desk.known ? root.desk.unclaimedText : "…"
                unit: root.till.currency
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
            FigureCard {
                //: figure: what artisans owe the house
                title: qsTr("Owed to the house")
                figure: root.desk.known ? root.desk.owingText : "…"
                unit: root.till.currency
                warning: root.desk.known && root.desk.owingText !== "0"
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
            TouchButton {
                objectName: "printSold"
                symbol: "printer"
                upright: true
                textSize: Theme.smallText
                //: button: prints the list of those of whom something was sold today; very short
                text: qsTr("Sold today")
                Layout.preferredWidth: 22 * Theme.mm
                Layout.preferredHeight: 16 * Theme.mm
                onClicked: root.desk.printSold(0)
            }
            TouchButton {
                objectName: "printSoldYesterday"
                symbol: "printer"
                upright: true
                textSize: Theme.smallText
                //: button: prints the list of those of whom something was sold yesterday; very short
                text: qsTr("Yesterday")
                Layout.preferredWidth: 19 * Theme.mm
                Layout.preferredHeight: 16 * Theme.mm
                onClicked: root.desk.printSold(1)
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.gap

            DueList {
                visible: root.desk.section === "owed"
                desk: root.desk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            RunPanel {
                visible: root.desk.section === "run"
                desk: root.desk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            EndingList {
                visible: root.desk.section === "ending"
                desk: root.desk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            OldList {
                visible: root.desk.section === "old"
                desk: root.desk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            StallDues {
                visible: root.desk.section === "stalls"
                desk: root.desk
                Layout.fillHeight: true
                Layout.fillWidth: true
                onOpened: row => root.till.openStallHandover(row)
            }
            AccountPanel {
                visible: root.desk.section !== "old" && root.desk.section !== "stalls" && !root.desk.paying
                desk: root.desk
                currency: root.till.currency
                Layout.fillHeight: true
                Layout.preferredWidth: 0.46 * root.width
                Layout.maximumWidth: 0.46 * root.width
                onContractWanted: root.till.openContract()
                onHandoverWanted: root.till.openHandover()
                onStatementWanted: period => root.desk.printStatement(period)
            }
            PayPanel {
                visible: root.desk.paying
                desk: root.desk
                currency: root.till.currency
                Layout.fillHeight: true
                Layout.preferredWidth: 0.46 * root.width
                Layout.maximumWidth: 0.46 * root.width
            }
        }
    }
    HandoverPanel {
        id: handover

        anchors.fill: parent
        visible: desk.opened
        desk: root.till.handovers
        currency: root.till.currency
    }
    ContractPanel {
        id: contract

        anchors.fill: parent
        visible: desk.opened
        desk: root.till.contracts
        currency: root.till.currency
        houseName: root.till.personName
        onPaperWanted: root.till.printContract()
    }
}
