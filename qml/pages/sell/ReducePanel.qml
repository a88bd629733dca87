// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// So much off the whole sale, beside the cart: percent or dinars, and what it comes to while it is typed.
Rectangle {
    id: root

    required property Counter counter
    property string typed: ""
    property bool percent: true

    signal closed

    onVisibleChanged: typed = ""

    color: Theme.sand

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.wideGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 44 * Theme.mm
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Label {
                    //: title of the panel that reduces the price of the whole sale
                    text: qsTr("Off the whole sale")
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                }
                TouchButton {
                    objectName: "cancelReduce"
                    kind: TouchButton.Quiet
                    symbol: "x"
                    onClicked: root.closed()
                }
            }
            NoticeBar {
                text: root.counter.complaint
                Layout.fillWidth: true
                onDismissed: root.counter.forgetComplaint()
            }
            Label {
                objectName: "reducedWarning"
                visible: text !== ""
                text: root.typed === "" || root.counter.complaint !== "" ? "" : root.counter.reducedWarning(-1, root.typed, root.percent)
                font.bold: true
                color: Theme.danger
                wrapMode: Text.WordWrap
                maximumLineCount: 7
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            TouchButton {
                objectName: "noReduction"
                kind: TouchButton.Quiet
                symbol: "trash-2"
                visible: root.counter.saleOff !== ""
                text: root.counter.saleOff
                Layout.fillWidth: true
                onClicked: {
                    root.counter.reduce(-1, "", root.percent);
                    root.closed();
                }
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                TouchButton {
                    objectName: "byPercent"
                    text: "%"
                    chosen: root.percent
                    Layout.fillWidth: true
                    onClicked: root.percent = true
                }
                TouchButton {
                    objectName: "byDinars"
                    //: a reduction in dinars, not in percent
                    text: qsTr("Dinars")
                    chosen: !root.percent
                    Layout.fillWidth: true
                    onClicked: root.percent = false
                }
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 74 * Theme.mm
            Layout.fillHeight: true

            Rectangle {
                color: Theme.well
                radius: Theme.radius
                Layout.fillWidth: true
                Layout.preferredHeight: 16 * Theme.rowMm

                Column {
                    anchors.centerIn: parent

                    Text {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: (root.typed === "" ? "…" : root.typed) + (root.percent ? "\u00a0%" : "")
                        font.pixelSize: Theme.titleText
                        font.bold: true
                        color: Theme.ink
                    }
                    Text {
                        objectName: "reducedTo"
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: root.typed === "" ? "" : "= " + root.counter.reducedText(-1, root.typed, root.percent)
                        font.pixelSize: Theme.strongText
                        color: Theme.danger
                    }
                }
            }
            Keypad {
                thousands: !root.percent
                //: takes over the typed reduction
                enterText: qsTr("Apply")
                canEnter: root.typed !== ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                typed: root.typed
                longest: root.percent ? 2 : 8
                onWritten: number => root.typed = number
                onEnter: {
                    root.counter.reduce(-1, root.typed, root.percent);
                    if (root.counter.complaint === "")
                        root.closed();
                }
            }
        }
    }
}
