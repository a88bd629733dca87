// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A row a stall: the month that it closed last, what it took in it, what it took since its first entry, and in words
// what waits; below them how many have closed the month that was over last.
ColumnLayout {
    id: root

    required property ClosingsDesk desk
    required property string currency

    spacing: Theme.mm

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        ColumnHead {
            //: above a column: stalls
            text: qsTr("Stall")
            horizontalAlignment: Text.AlignLeft
            Layout.preferredWidth: 8
        }
        ColumnHead {
            //: above a column: the month that a stall closed last
            text: qsTr("Closed last")
            Layout.preferredWidth: 5
        }
        ColumnHead {
            //: above a column: what a stall took in the month that it closed last, less refunds
            text: qsTr("Turnover in it")
            Layout.preferredWidth: 5
        }
        ColumnHead {
            //: above a column: all that a stall ever took, less refunds, until the month that it closed last was over
            text: qsTr("Since the first day")
            Layout.preferredWidth: 5
        }
        Item {
            implicitWidth: 5 * Theme.mm
        }
    }
    ListView {
        id: rows

        objectName: "closingsOfAll"
        clip: true
        model: root.desk.stalls
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TouchCard {
            id: stall

            required property int index
            required property string stallText
            required property string stallName
            required property string yearText
            required property string monthText
            required property string amountText
            required property string perpetualText
            required property string waitText

            objectName: "closingsOf-" + index
            radius: 0
            width: rows.width
            height: Math.max(Theme.touchLeast, words.implicitHeight + 2 * Theme.mm)
            resting: waitText !== "" ? Theme.amberTint : "transparent"
            onTouched: root.desk.chooseStall(stall.index)

            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0

                RowLayout {
                    spacing: Theme.gap
                    Layout.fillWidth: true

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true
                        Layout.preferredWidth: 8

                        Label {
                            objectName: "stallName"
                            text: stall.stallText + "  " + stall.stallName
                            font.bold: true
                            fontSizeMode: Text.HorizontalFit // large writing
                            minimumPixelSize: Theme.leastText
                            Layout.fillWidth: true
                        }
                        Label {
                            visible: text !== ""
                            text: stall.yearText
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            fontSizeMode: Text.HorizontalFit // large writing
                            minimumPixelSize: Math.round(0.8 * Theme.leastText)
                            Layout.fillWidth: true
                        }
                    }
                    Cell {
                        text: stall.monthText
                    }
                    Cell {
                        text: stall.amountText
                    }
                    Cell {
                        text: stall.perpetualText
                        font.bold: true
                    }
                    Icon { // its closings
                        name: Theme.rightToLeft ? "chevron-left" : "chevron-right"
                        color: Theme.softInk
                        size: 5 * Theme.mm
                    }
                }
                Label {
                    visible: text !== ""
                    text: stall.waitText
                    color: Theme.amber
                    font.pixelSize: Theme.smallText
                    font.bold: true
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    Layout.fillWidth: true
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }
        }
        EmptyHint {
            visible: rows.count === 0
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "calendar-days"
            text: root.desk.known
                  //: in the manager's list of closings while the centre has no stall
                  ? qsTr("The centre has no stall yet")
                  //: in the manager's list of closings before the centre answers
                  : qsTr("The stalls appear when the centre answers")
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        FigureCard {
            objectName: "closedLast"
            //: sum below the closings: how many stalls of all have closed the month that was over last; its name
            title: qsTr("%1 closed").arg(root.desk.lastMonthText)
            figure: root.desk.known ? root.desk.closedText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 5
        }
        FigureCard {
            objectName: "closingsWait"
            //: sum below the closings: at how many stalls a month or year is over and not closed
            title: qsTr("Stalls that wait")
            figure: root.desk.known ? root.desk.waitingText : "…"
            warning: root.desk.waits
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
        FigureCard {
            //: sum below the closings: all that the stalls ever took, less refunds, at the closings that stand above
            title: qsTr("Since the first day, all")
            figure: root.desk.known ? root.desk.perpetualText : "…"
            unit: root.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 6
        }
    }

    component Cell: Label {
        horizontalAlignment: Text.AlignRight
        fontSizeMode: Text.HorizontalFit // large writing
        minimumPixelSize: Theme.leastText
        Layout.fillWidth: true
        Layout.preferredWidth: 5
        Layout.preferredHeight: 6 * Theme.rowMm
    }
}
