// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Goods that go from place to place: what is on its way, what differs, what is asked; and the forms
// that send and receive.
Item {
    id: root

    required property Till till
    readonly property TransferDesk desk: till.transfers

    NoticeBar {
        id: notice

        objectName: "transferNotice"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        harmless: root.desk.complaint === ""
        symbol: harmless ? "circle-check" : "circle-alert"
        text: harmless ? root.desk.news : root.desk.complaint
        onDismissed: harmless ? root.desk.forgetNews() : root.desk.forgetComplaint()
    }
    Loader {
        readonly property string wanted: {
            switch (root.desk.face) {
            case "place":
                return "PlaceChoice";
            case "send":
                return "SendForm";
            case "receive":
                return "ArrivalForm";
            case "settle":
                return "SettleForm";
            case "request":
                return "RequestForm";
            default:
                return "TransferList";
            }
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : parent.top
        anchors.topMargin: notice.visible ? Theme.gap : 0
        anchors.bottom: parent.bottom
        onWantedChanged: setSource(wanted + ".qml", {
            desk: root.desk
        })
    }
}
