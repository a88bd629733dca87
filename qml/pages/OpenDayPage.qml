// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Good morning: count what is in the drawer, note by note, and begin.
Item {
    id: root

    required property Till till
    readonly property DrawerDesk desk: till.drawer

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHead {
            //: title of the page that opens the business day
            title: qsTr("Open the day")
            subtitle: root.till.dateText
            Layout.fillWidth: true
            onLeaving: root.till.signOut()

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
            Layout.preferredHeight: 22 * Theme.mm

            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.wideGap
                spacing: Theme.wideGap

                Label {
                    //: what is counted in the drawer in the morning
                    text: qsTr("In the drawer")
                    font.pixelSize: Theme.strongText
                }
                Money {
                    amount: root.desk.countedText
                    currency: root.till.currency
                    size: Theme.totalText
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "openDay"
                    kind: TouchButton.Pay
                    symbol: "sunrise"
                    enabled: !root.desk.busy
                    //: opens the business day
                    text: qsTr("Open the day")
                    textSize: Theme.titleText
                    implicitHeight: 16 * Theme.mm
                    Layout.minimumWidth: 62 * Theme.mm
                    onClicked: root.desk.openDay()
                }
            }
        }
    }
    ExplainGap {
        anchors.fill: parent
        visible: root.desk.asksWhy
        busy: root.desk.busy
        //: in the morning: the count of the drawer is far from what was left in it
        title: qsTr("The count does not fit what was left in the drawer")
        //: how to go on when the count of the morning does not fit
        hint: qsTr("Count again, or touch what happened. You can open in any case; the difference stays in the book.")
        whys: ["evening", "purchase", "safe", "unknown"]
        //: goes back to the count of the drawer
        againText: qsTr("Count again")
        //: opens the day although the count does not fit
        anywayText: qsTr("Open all the same")
        anywaySymbol: "sunrise"
        onAgain: root.desk.countAgain()
        onSaid: word => root.desk.openAnyway(word)
    }
}
