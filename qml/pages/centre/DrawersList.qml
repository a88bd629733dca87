// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Every count that closed a day, and those of a morning that did not fit: the differences first. Below them
// what was missing and too much together, over all days that there are.
ColumnLayout {
    id: root

    required property StallsDesk desk
    required property string currency

    spacing: Theme.mm

    ListView {
        id: rows

        objectName: "drawersList"
        clip: true
        model: root.desk.drawers
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: check

            required property int index
            required property string stallText
            required property string dayText
            required property string timeText
            required property bool opening
            required property string personName
            required property string expectedText
            required property string countedText
            required property string gapText
            required property bool differs
            required property bool missing
            required property string explained

            objectName: "drawer-" + index
            width: rows.width
            height: words.implicitHeight + 2 * Theme.mm

            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0

                RowLayout {
                    spacing: Theme.gap
                    Layout.fillWidth: true

                    Icon {
                        name: check.differs ? "circle-alert" : "circle-check"
                        color: check.differs ? Theme.danger : Theme.pay
                        size: 5.5 * Theme.mm
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true
                        Layout.preferredWidth: 7

                        Label {
                            objectName: "stallName"
                            text: check.stallText
                            font.bold: true
                            Layout.fillWidth: true
                            Layout.preferredHeight: 5.6 * Theme.rowMm
                        }
                        Label {
                            //: about a count of a drawer: it opened a day; the day, the hour
                            text: check.opening ? qsTr("Opening of %1, %2").arg(check.dayText).arg(check.timeText)
                                                  //: about a count of a drawer: it closed a day; the day, the hour
                                                : qsTr("Closing of %1, %2").arg(check.dayText).arg(check.timeText)
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            Layout.fillWidth: true
                            Layout.preferredHeight: 4.8 * Theme.rowMm
                        }
                    }
                    SaidFigure {
                        //: about a count of a drawer: who counted
                        title: qsTr("Counted by")
                        figure: check.personName === "" ? "—" : check.personName
                        Layout.preferredWidth: 5
                    }
                    SaidFigure {
                        //: about a count of a drawer: what it should hold by the book
                        title: qsTr("Expected")
                        figure: check.expectedText
                    }
                    SaidFigure {
                        //: about a count of a drawer: what was found in it
                        title: qsTr("Counted")
                        figure: check.countedText
                    }
                    Label {
                        text: check.gapText
                        font.bold: check.differs
                        color: check.missing ? Theme.danger : check.differs ? Theme.amber : Theme.softInk
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                        Layout.preferredWidth: 5
                    }
                }
                Label {
                    visible: check.differs
                    //: about a difference in a drawer: nobody said how it came about
                    text: check.explained === "" ? qsTr("Nobody said why.") : "«\u00a0" + check.explained + "\u00a0»"
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                    Layout.preferredHeight: 5 * Theme.rowMm
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
            visible: rows.count === 0 && root.desk.drawersKnown
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "coins"
            //: in the manager's list of drawers that were counted
            text: qsTr("No day was closed yet")
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        FigureCard {
            //: sum below the drawers: how many counts
            title: qsTr("Counts so far")
            figure: root.desk.drawersKnown ? root.desk.countsText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
        FigureCard {
            objectName: "missingOfAll"
            //: sum below the drawers: what was missing in them, together
            title: qsTr("Missing")
            figure: root.desk.drawersKnown ? root.desk.missingText : "…"
            unit: root.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
        FigureCard {
            //: sum below the drawers: what was too much in them, together
            title: qsTr("Too much")
            figure: root.desk.drawersKnown ? root.desk.tooMuchText : "…"
            unit: root.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
        FigureCard {
            //: sum below the drawers: what is missing or too much when one is set against the other
            title: qsTr("On balance")
            figure: root.desk.drawersKnown ? root.desk.togetherText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 6
        }
    }
}
