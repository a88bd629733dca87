// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What happened here, in plain words, newest first.
ColumnLayout {
    id: root

    required property Till till
    readonly property LogDesk desk: till.log

    spacing: 0

    PageHead {
        //: title of the page that tells what happened
        title: qsTr("What happened here")
        subtitle: root.till.dateText
        Layout.fillWidth: true
        onLeaving: root.till.backToSelling()
    }
    NoticeBar {
        objectName: "chain"
        harmless: !root.desk.broken
        lasting: true
        symbol: root.desk.broken ? "triangle-alert" : "badge-check"
        text: root.desk.chainText
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        Layout.leftMargin: Theme.wideGap
        Layout.rightMargin: Theme.wideGap
    }
    ListView {
        id: lines

        objectName: "logLines"
        clip: true
        spacing: Theme.mm
        model: root.desk.lines
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.wideGap

        delegate: LogRow {
            width: lines.width
        }
    }
    TouchButton {
        objectName: "logMore"
        visible: root.desk.more
        kind: TouchButton.Quiet
        symbol: "chevron-down"
        //: under the log: shows what happened before
        text: qsTr("What happened before")
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.desk.readMore()
    }
}
