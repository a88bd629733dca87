// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The months and years that the stalls have closed: all stalls, or one with each of its closings. Lies over the
// manager's page.
Curtain {
    id: root

    required property Till till
    readonly property ClosingsDesk desk: till.closings

    objectName: "closingsSheet"
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
                objectName: "leaveClosings"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.leave()
            }
            Label {
                objectName: root.desk.stallText === "" ? "" : "stallName"
                //: title of the manager's page of closings
                text: root.desk.stallText === "" ? qsTr("Months and years that are closed") : root.desk.stallText
                font.pixelSize: Theme.titleText
                font.bold: true
                fontSizeMode: Text.HorizontalFit // large writing
                minimumPixelSize: Theme.text
                Layout.fillWidth: true
            }
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        ClosingsOfAll {
            visible: root.desk.stallText === ""
            desk: root.desk
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ClosingsOfStall {
            visible: root.desk.stallText !== ""
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
