// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A row a stall: its day, the last sign of it, what it has not sent, its drawer, what it took today, and in
// words what stands out; below them the sums of all.
ColumnLayout {
    id: root

    required property StallsDesk desk
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
            //: above a column: when a stall was heard last
            text: qsTr("Last heard")
        }
        ColumnHead {
            //: above a column: entries that a stall said it has not sent
            text: qsTr("Not sent")
        }
        ColumnHead {
            //: above a column: the cash that a drawer holds by the book
            text: qsTr("Cash in the drawer")
        }
        ColumnHead {
            //: above a column: what a stall took today
            text: qsTr("Taken today")
        }
        ColumnHead {
            //: above a column: how much of a stall does not fit together
            text: qsTr("To decide")
        }
        Item {
            implicitWidth: 5 * Theme.mm
        }
    }
    ListView {
        id: rows

        objectName: "stallsNow"
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
            required property string dayText
            required property bool dayOpen
            required property string seenText
            required property bool silent
            required property string unsentText
            required property bool muchUnsent
            required property string cashText
            required property string takingsText
            required property bool gap
            required property string decideText
            required property bool decide
            required property string markText

            objectName: "stallNow-" + index
            radius: 0
            width: rows.width
            height: words.implicitHeight + 2 * Theme.mm
            resting: markText !== "" ? Theme.amberTint : "transparent"
            onTouched: root.desk.lookAtDrawers(stall.index)

            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0

                RowLayout {
                    spacing: Theme.gap
                    Layout.fillWidth: true

                    RowLayout {
                        spacing: Theme.gap
                        Layout.fillWidth: true
                        Layout.preferredWidth: 8

                        Icon {
                            name: stall.dayOpen ? "door-open" : "lock"
                            color: stall.dayOpen ? Theme.pay : Theme.softInk
                            size: 5.5 * Theme.mm
                        }
                        ColumnLayout {
                            spacing: 0
                            Layout.fillWidth: true

                            Label {
                                objectName: "stallName"
                                text: stall.stallText + "  " + stall.stallName
                                font.bold: true
                                fontSizeMode: Text.HorizontalFit // large writing
                                minimumPixelSize: Theme.leastText
                                Layout.fillWidth: true
                                Layout.preferredHeight: 5.6 * Theme.rowMm
                            }
                            Label {
                                text: stall.dayText
                                color: Theme.softInk
                                font.pixelSize: Theme.smallText
                                wrapMode: Text.WordWrap // large writing
                                elide: Text.ElideNone
                                Layout.fillWidth: true
                                Layout.minimumHeight: 4.8 * Theme.rowMm
                            }
                        }
                    }
                    Cell {
                        amount: stall.seenText
                        mark: stall.silent ? "cloud-off" : ""
                    }
                    Cell {
                        amount: stall.unsentText
                        mark: stall.muchUnsent ? "clock" : ""
                    }
                    Cell {
                        amount: stall.cashText
                        mark: stall.gap ? "coins" : ""
                    }
                    Cell {
                        amount: stall.takingsText
                    }
                    Cell {
                        amount: stall.decideText
                        mark: stall.decide ? "circle-alert" : ""
                    }
                    Icon { // its drawers
                        name: Theme.rightToLeft ? "chevron-left" : "chevron-right"
                        color: Theme.softInk
                        size: 5 * Theme.mm
                    }
                }
                RowLayout {
                    visible: stall.markText !== ""
                    spacing: Theme.gap
                    Layout.fillWidth: true

                    Item { // below the name
                        implicitWidth: 5.5 * Theme.mm
                    }
                    Label {
                        text: stall.markText
                        color: Theme.danger
                        font.pixelSize: Theme.smallText
                        font.bold: true
                        Layout.fillWidth: true
                        Layout.preferredHeight: 5 * Theme.rowMm
                    }
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
            symbol: "store"
            text: root.desk.known
                  //: in the manager's list of stalls while the centre has none
                  ? qsTr("The centre has no stall yet")
                  //: in the manager's list of stalls before the centre answers
                  : qsTr("The stalls appear when the centre answers")
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        FigureCard {
            //: sum below the stalls: those that have their day open, of all
            title: qsTr("Stalls open")
            figure: root.desk.known ? root.desk.openText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
        FigureCard {
            //: sum below the stalls: entries that they said they have not sent
            title: qsTr("Not sent")
            figure: root.desk.known ? root.desk.unsentText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
        FigureCard {
            objectName: "cashOfAll"
            //: sum below the stalls: the cash that their drawers hold by the book
            title: qsTr("Cash in the drawers")
            figure: root.desk.known ? root.desk.cashText : "…"
            unit: root.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 5
        }
        FigureCard {
            //: sum below the stalls: what they took today
            title: qsTr("Taken today")
            figure: root.desk.known ? root.desk.takingsText : "…"
            unit: root.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 5
        }
        FigureCard {
            //: sum below the stalls: how much does not fit together
            title: qsTr("To decide")
            figure: root.desk.known ? root.desk.decideText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
    }

    component Cell: Item {
        id: cell

        required property string amount
        property string mark: "" // the picture of what stands out here

        implicitHeight: 6 * Theme.rowMm
        Layout.fillWidth: true
        Layout.preferredWidth: 4

        Row {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm

            Icon {
                visible: cell.mark !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: cell.mark
                color: Theme.danger
                size: 5 * Theme.mm
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: cell.amount
                textFormat: Text.PlainText
                font.pixelSize: Theme.text
                font.bold: cell.mark !== ""
                color: cell.mark === "" ? Theme.ink : Theme.danger
            }
        }
    }
}
