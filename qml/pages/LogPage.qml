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

        delegate: Rectangle {
            id: line

            required property string symbol
            required property string sentence
            required property string whenText
            required property string byText
            required property bool grave

            width: ListView.view.width
            height: Math.max(16 * Theme.mm, words.implicitHeight + 2 * Theme.gap)
            radius: Theme.radius
            color: grave ? Theme.amberTint : Theme.surface

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.wideGap
                anchors.rightMargin: Theme.wideGap
                spacing: Theme.wideGap

                Icon {
                    name: line.symbol
                    color: line.grave ? Theme.amber : Theme.softInk
                }
                Label {
                    id: words

                    objectName: "sentence"
                    text: line.sentence
                    wrapMode: Text.WordWrap
                    maximumLineCount: 3
                    Layout.fillWidth: true
                }
                ColumnLayout {
                    spacing: 0
                    Layout.preferredWidth: 46 * Theme.mm
                    Layout.maximumWidth: 46 * Theme.mm

                    Label {
                        text: line.byText
                        font.bold: true
                        font.pixelSize: Theme.smallText
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Label {
                        text: line.whenText
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
            }
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
