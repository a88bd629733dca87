// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat
import Touat.Till

// Orders: the list, the form that makes one, and one that is looked at.
Item {
    id: root

    required property Till till
    readonly property OrdersDesk desk: till.orders

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        //: title of the page with everything that is kept, to be made or delivered
        title: qsTr("Orders")
        //: under the title: the form that writes an order
        subtitle: root.desk.keeping ? qsTr("For whom, and until when?") : root.desk.number
        onLeaving: root.desk.chosen ? root.desk.back() : root.till.backToSelling()

        TouchButton {
            objectName: "newOrder"
            visible: !root.desk.keeping && !root.desk.chosen
            kind: TouchButton.Primary
            symbol: "plus"
            //: button: writes an order for something that is to be made
            text: qsTr("To be made")
            onClicked: root.desk.startMaking()
        }
        Face {
            portrait: root.till.personPortrait
        }
    }
    NoticeBar {
        id: notice

        objectName: "ordersComplaint"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.margins: Theme.gap
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }
    Item {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.wideGap

        OrderList {
            anchors.fill: parent
            visible: !root.desk.keeping && !root.desk.chosen
            till: root.till
        }
        KeepForm {
            anchors.fill: parent
            visible: root.desk.keeping
            till: root.till
        }
        OrderDetail {
            anchors.fill: parent
            visible: root.desk.chosen
            till: root.till
        }
    }
}
