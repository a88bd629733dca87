// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The ten exercises as pictures, those that are learnt with a tick, and the badge for all of them.
Curtain {
    id: root

    required property Practice practice

    objectName: "practiceSheet"
    visible: practice.sheetOpen
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wideGap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Icon {
                objectName: "practiceBadge"
                name: root.practice.badge ? "badge-check" : "graduation-cap"
                color: root.practice.badge ? Theme.pay : Theme.amber
                size: 12 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    //: title of the sheet with the exercises of the practice stall
                    text: qsTr("Practice stall")
                    font.pixelSize: Theme.titleText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    //: all ten exercises were done
                    text: root.practice.badge ? qsTr("All exercises done: you know the till.")
                                                //: under the title of the exercises
                                              : qsTr("Nothing here is real: try everything.")
                    color: Theme.softInk
                    Layout.fillWidth: true
                }
            }
            TouchButton {
                objectName: "practiceClose"
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: root.practice.closeSheet()
            }
        }
        GridLayout {
            columns: root.width > 180 * Theme.mm ? 5 : 3
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.practice.exercises

                Rectangle {
                    id: exercise

                    required property int index
                    required property string symbol
                    required property string label
                    required property bool learnt

                    objectName: "exercise-" + index
                    radius: Theme.radius
                    color: learnt ? Theme.payTint : Theme.surface
                    border.width: Theme.hairline
                    border.color: learnt ? Theme.pay : Theme.line
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 10

                    Icon {
                        id: drawing

                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.top: parent.top
                        anchors.topMargin: Math.max(Theme.gap, (parent.height - size - 16 * Theme.mm) / 2)
                        name: exercise.symbol
                        color: exercise.learnt ? Theme.pay : Theme.primary
                        size: Math.min(30 * Theme.mm, Math.max(11 * Theme.mm, parent.height - 26 * Theme.mm))
                    }
                    Label {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.top: drawing.bottom
                        anchors.bottom: parent.bottom
                        anchors.margins: Theme.mm
                        text: exercise.label
                        wrapMode: Text.WordWrap
                        maximumLineCount: 4
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignTop
                    }
                    Icon {
                        visible: exercise.learnt
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.margins: Theme.mm
                        name: "circle-check"
                        color: Theme.pay
                        size: 7 * Theme.mm
                    }
                }
            }
        }
        TouchButton {
            objectName: "practiceBegin"
            visible: !root.practice.on
            kind: TouchButton.Primary
            symbol: "graduation-cap"
            //: sits down at the practice stall
            text: qsTr("Begin to practise")
            Layout.fillWidth: true
            onClicked: root.practice.begin()
        }
    }
}
