// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The evening: count blind, say what stays for tomorrow, and only then see what the book expected.
Item {
    id: root

    required property Till till
    readonly property DrawerDesk desk: till.drawer

    ColumnLayout {
        anchors.fill: parent
        visible: !root.desk.closed
        spacing: 0

        PageHead {
            //: title of the page that closes the business day
            title: qsTr("Close the day")
            subtitle: root.desk.dayText
            Layout.fillWidth: true
            onLeaving: root.till.backToSelling()

            Face {
                portrait: root.till.personPortrait
            }
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            onDismissed: root.desk.forgetComplaint()
        }
        CountBoard {
            denominations: root.desk.denominations
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.wideGap
            onChanged: (row, by) => root.desk.change(row, by)
        }
        Rectangle {
            color: Theme.surface
            Layout.fillWidth: true
            Layout.preferredHeight: 24 * Theme.mm

            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.wideGap
                spacing: 2.5 * Theme.wideGap

                ColumnLayout {
                    spacing: 0

                    Label {
                        //: what is counted in the drawer in the evening
                        text: qsTr("Counted")
                        color: Theme.softInk
                    }
                    Money {
                        amount: root.desk.countedText
                        currency: root.till.currency
                        size: Theme.titleText * 1.25
                    }
                }
                ColumnLayout {
                    spacing: 0

                    Label {
                        //: of the counted cash: what stays in the drawer for tomorrow
                        text: qsTr("Stays for tomorrow")
                        color: Theme.softInk
                    }
                    Money {
                        amount: root.desk.floatText
                        currency: root.till.currency
                    }
                }
                ColumnLayout {
                    spacing: 0

                    Label {
                        //: of the counted cash: what goes to the safe
                        text: qsTr("To the safe")
                        color: Theme.softInk
                    }
                    Money {
                        amount: root.desk.toSafeText
                        currency: root.till.currency
                    }
                }
                Item {
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "closeDay"
                    kind: TouchButton.Pay
                    symbol: "sunset"
                    enabled: !root.desk.busy
                    //: closes the business day
                    text: qsTr("Close the day")
                    textSize: Theme.titleText
                    implicitHeight: 16 * Theme.mm
                    Layout.minimumWidth: 62 * Theme.mm
                    onClicked: root.desk.closeDay()
                }
            }
        }
    }

    // what came out
    ColumnLayout {
        visible: root.desk.closed
        anchors.centerIn: parent
        width: 130 * Theme.mm
        spacing: 1.6 * Theme.wideGap

        Icon {
            name: root.desk.differenceSign === 0 ? "circle-check" : "info"
            color: root.desk.differenceSign === 0 ? Theme.pay : Theme.amber
            size: 22 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
        }
        Text {
            //: the day is closed and the drawer was right
            text: root.desk.differenceSign === 0 ? qsTr("The drawer is right")
                                                 //: the count found more than the book expected
                                                 : root.desk.differenceSign > 0 ? qsTr("Too much: %1").arg(root.desk.differenceText)
                                                                                //: the count found less than the book expected
                                                                                : qsTr("Missing: %1").arg(root.desk.differenceText)
            objectName: "difference"
            font.pixelSize: Theme.totalText * 0.75
            font.bold: true
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        NamedFigure {
            //: after closing: what the book expected in the drawer
            name: qsTr("Expected")
            figure: root.desk.expectedText
            Layout.fillWidth: true
        }
        NamedFigure {
            //: after closing: what went to the safe
            name: qsTr("To the safe")
            figure: root.desk.closedSafeText
            Layout.fillWidth: true
        }
        NamedFigure {
            //: after closing: what stayed in the drawer
            name: qsTr("Left in the drawer")
            figure: root.desk.leftText
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "goHome"
            kind: TouchButton.Primary
            symbol: "house"
            //: the day is closed; leaves the page
            text: qsTr("Good evening")
            textSize: Theme.titleText
            implicitHeight: 16 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.desk.leaveClosed()
        }
    }
    ExplainGap {
        anchors.fill: parent
        visible: root.desk.asksWhy
        busy: root.desk.busy
        //: the count of the drawer is far from what it should be
        title: qsTr("The count does not fit the sales of the day")
        //: how to go on when the count does not fit
        hint: qsTr("Count again, or touch what happened. You can close in any case; the difference stays in the book.")
        whys: ["change", "purchase", "tender", "unknown"]
        //: goes back to the count of the drawer
        againText: qsTr("Count again")
        //: closes the day although the count does not fit
        anywayText: qsTr("Close all the same")
        anywaySymbol: "sunset"
        onAgain: root.desk.countAgain()
        onSaid: word => root.desk.closeAnyway(word)
    }
}
