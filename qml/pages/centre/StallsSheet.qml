// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// All stalls live, and the differences of all their drawers. Lies over the manager's page.
Curtain {
    id: root

    required property Till till
    readonly property StallsDesk desk: till.stalls

    objectName: "stallsSheet"
    visible: desk.open
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.rightMargin: Theme.corner

            TouchButton {
                objectName: "leaveStalls"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.close()
            }
            Label {
                //: title of the manager's page of how all stalls stand
                text: root.desk.view === "stalls" ? qsTr("All stalls now")
                                                    //: title of the manager's list of the differences of all drawers
                                                  : root.desk.drawersOf === "" ? qsTr("Drawers of all stalls") : root.desk.drawersOf
                font.pixelSize: Theme.titleText
                font.bold: true
                fontSizeMode: Text.HorizontalFit // beside three buttons, in large writing
                minimumPixelSize: Theme.smallText
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "seeStalls"
                upright: true
                chosen: root.desk.view === "stalls"
                symbol: "store"
                //: shows how every stall stands; how many of them stand out; short
                text: root.desk.marked > 0 ? qsTr("Stalls: %1 to look at").arg(root.desk.marked)
                                             //: shows how every stall stands; none stands out; short
                                           : qsTr("Stalls")
                textSize: Theme.smallText
                onClicked: root.desk.lookAtStalls()
            }
            TouchButton {
                objectName: "seeDrawers"
                upright: true
                chosen: root.desk.view === "drawers"
                symbol: "coins"
                //: shows the differences of all drawers; short
                text: qsTr("Cash differences")
                textSize: Theme.smallText
                onClicked: root.desk.lookAtDrawers()
            }
            TouchButton {
                objectName: "seeClosings"
                upright: true
                symbol: "calendar-days"
                //: opens the manager's page of the months and years that the stalls have closed; very short
                text: qsTr("Closings")
                textSize: Theme.smallText
                onClicked: root.till.closings.begin()
            }
            SaveList {
                visible: root.desk.view === "stalls"
                enabled: root.desk.known
                lists: root.till.lists
                list: "stalls"
            }
        }
        SavedList {
            lists: root.till.lists
            Layout.fillWidth: true
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        StallsNow {
            visible: root.desk.view === "stalls"
            desk: root.desk
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        DrawersList {
            visible: root.desk.view === "drawers"
            desk: root.desk
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
