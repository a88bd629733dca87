// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Money and goods beside payouts: what can be done, how much and why, and whether it is meant.
Rectangle {
    id: root

    required property HandoverDesk desk
    required property string currency

    color: Theme.sand

    MouseArea { // nothing behind it
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true

            TouchButton {
                objectName: "handoverBack"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.back()
            }
            Face {
                visible: root.desk.portrait !== ""
                portrait: root.desk.portrait
                size: 11 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: root.desk.kind === "" ? root.desk.subjectName : root.desk.title
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    visible: root.desk.kind !== ""
                    text: root.desk.kind === "" ? "" : root.desk.subjectName + " · " + root.desk.means
                    color: Theme.softInk
                    Layout.fillWidth: true
                }
            }
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        GridView { // what can be done
            id: kinds

            visible: root.desk.kind === ""
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cellWidth: Math.floor(width / 2)
            cellHeight: 26 * Theme.mm
            model: root.desk.kinds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: cell

                required property string key
                required property string titleText
                required property string meansText

                width: kinds.cellWidth
                height: kinds.cellHeight

                TouchCard {
                    anchors.fill: parent
                    anchors.margins: Theme.gap / 2
                    objectName: "handover-" + cell.key
                    border.width: Theme.hairline
                    border.color: Theme.line
                    onTouched: root.desk.choose(cell.key)

                    RowLayout {
                        anchors.fill: parent
                        anchors.margins: Theme.wideGap
                        spacing: Theme.wideGap

                        Icon {
                            size: 11 * Theme.mm
                            color: Theme.primary
                            name: {
                                switch (cell.key) {
                                case "advance":
                                    return "banknote";
                                case "goods":
                                    return "package-minus";
                                case "bought":
                                    return "package-plus";
                                case "repaid":
                                    return "hand-coins";
                                case "waived":
                                    return "heart";
                                case "remittance":
                                    return "piggy-bank";
                                case "stall_paid":
                                    return "hand-coins";
                                case "rent_charged":
                                    return "store";
                                default:
                                    return "coins";
                                }
                            }
                        }
                        ColumnLayout {
                            spacing: 0
                            Layout.fillWidth: true

                            Label {
                                text: cell.titleText
                                font.pixelSize: Theme.strongText
                                font.bold: true
                                wrapMode: Text.WordWrap
                                maximumLineCount: 2
                                Layout.fillWidth: true
                            }
                            Label {
                                text: cell.meansText
                                font.pixelSize: Theme.smallText
                                color: Theme.softInk
                                wrapMode: Text.WordWrap
                                maximumLineCount: 2
                                Layout.fillWidth: true
                            }
                        }
                    }
                }
            }
        }
        HandoverForm {
            visible: root.desk.kind !== "" && !root.desk.asking
            desk: root.desk
            currency: root.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ColumnLayout { // whether it is meant
            visible: root.desk.asking
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                text: root.desk.question
                font.pixelSize: Theme.titleText
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                maximumLineCount: 3
                verticalAlignment: Text.AlignVCenter
                Layout.fillWidth: true
                Layout.preferredHeight: 4.2 * Theme.titleText // three lines, from the first sight on
                Layout.topMargin: Theme.wideGap
            }
            CashPile {
                cash: root.desk.cash
                noteWidth: 30 * Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                TouchButton {
                    objectName: "handoverNo"
                    symbol: "x"
                    //: answer to a question before money moves: it is not done
                    text: qsTr("No, go back")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.back()
                }
                TouchButton {
                    objectName: "handoverYes"
                    kind: TouchButton.Pay
                    symbol: "check"
                    enabled: !root.desk.busy
                    //: answer to a question before money moves: it is done
                    text: qsTr("Yes, record it")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.desk.confirm()
                }
            }
        }
    }
}
