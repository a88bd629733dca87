// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat
import Touat.Till

// The buyers whom the stall knows: found, taken in, and one that is looked at.
Item {
    id: root

    required property Till till
    readonly property CustomersDesk desk: till.customers

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        //: title of the page with the buyers whom the stall knows
        title: root.desk.chosen && root.desk.name !== "" ? root.desk.name : qsTr("Customers")
        subtitle: root.desk.chosen && root.desk.phone !== "" ? "\u2066" + root.desk.phone + "\u2069" : ""
        onLeaving: root.desk.chosen ? root.desk.back() : root.till.backToSelling()

        Face {
            portrait: root.till.personPortrait
        }
    }
    NoticeBar {
        id: notice

        objectName: "customersComplaint"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.margins: Theme.gap
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }
    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.wideGap

        CustomerList {
            anchors.fill: parent
            visible: !root.desk.chosen
            till: root.till
        }
        CustomerDetail {
            anchors.fill: parent
            visible: root.desk.chosen
            till: root.till
        }
    }
}
