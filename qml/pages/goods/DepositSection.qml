// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Artisans leave goods here, and fetch what was not sold: counted first, looked at later.
Item {
    id: root

    required property Till till
    readonly property DepositDesk desk: till.entrusted

    NoticeBar {
        id: notice

        objectName: "depositNotice"
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
            case "choose":
                return "DepositWho";
            case "count":
                return "DepositCount";
            case "sign":
                return "DepositSign";
            case "look":
                return "DepositLook";
            case "home":
                return "DepositHome";
            default:
                return "DepositList";
            }
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : parent.top
        anchors.topMargin: notice.visible ? Theme.gap : 0
        anchors.bottom: parent.bottom
        onWantedChanged: setSource(wanted + ".qml", {
            till: root.till
        })
    }
}
