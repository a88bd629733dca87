// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// How the stall's receipts look: its own lines and a few switches on one side, the paper itself on the
// other.
ColumnLayout {
    id: root

    required property Till till
    readonly property LookDesk desk: till.look

    function write() {
        desk.write(headArabic.text, headLatin.text, footArabic.text, footLatin.text);
    }

    spacing: 0

    PageHead {
        //: title of the page on which somebody chooses how receipts look
        title: qsTr("Receipt look")
        //: under the title of the page on which somebody chooses how receipts look
        subtitle: qsTr("From the next receipt on; older ones stay as they were")
        Layout.fillWidth: true
        onLeaving: root.till.backToSelling()

        TouchButton {
            objectName: "keepLook"
            kind: TouchButton.Primary
            symbol: "check"
            enabled: root.desk.canKeep
            //: keeps how receipts look from now on
            text: qsTr("Keep it so")
            onClicked: root.desk.keep()
        }
    }
    NoticeBar {
        text: root.desk.complaint
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        onDismissed: root.desk.forgetComplaint()
    }
    RowLayout {
        spacing: 2 * Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.wideGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                //: above the two fields for a line of the stall's own at the head of receipts
                text: qsTr("At the head")
                font.bold: true
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Line {
                    id: headArabic

                    objectName: "headArabic"
                    text: root.desk.headArabic
                    //: in an empty field for a text in Arabic
                    hint: qsTr("In Arabic")
                }
                Line {
                    id: headLatin

                    objectName: "headLatin"
                    text: root.desk.headLatin
                    //: in an empty field for a text in French
                    hint: qsTr("In French")
                }
            }
            Label {
                //: above the two fields for a line of the stall's own at the foot of receipts
                text: qsTr("At the foot, instead of the thanks")
                font.bold: true
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Line {
                    id: footArabic

                    objectName: "footArabic"
                    text: root.desk.footArabic
                    //: in an empty field for a text in Arabic
                    hint: qsTr("In Arabic")
                }
                Line {
                    id: footLatin

                    objectName: "footLatin"
                    text: root.desk.footLatin
                    //: in an empty field for a text in French
                    hint: qsTr("In French")
                }
            }
            Item {
                Layout.preferredHeight: Theme.gap
            }
            GridLayout {
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                Choice {
                    objectName: "lookMakers"
                    symbol: "user-round"
                    chosen: root.desk.makers
                    //: switch: receipts name the artisan of each thing
                    text: qsTr("The artisan's name")
                    onClicked: root.desk.flip("makers")
                }
                Choice {
                    objectName: "lookCode"
                    symbol: "qr-code"
                    chosen: root.desk.code
                    //: switch: receipts have a code with which they are found again
                    text: qsTr("The code")
                    onClicked: root.desk.flip("code")
                }
                Choice {
                    objectName: "lookDrawing"
                    symbol: "layout-grid"
                    chosen: root.desk.drawing
                    //: switch: receipts have a woven border at the top
                    text: qsTr("A woven border")
                    onClicked: root.desk.flip("drawing")
                }
                Choice {
                    objectName: "lookNarrow"
                    symbol: "receipt"
                    //: how wide the roll of the receipt printer is
                    text: root.till.printer.narrow ? qsTr("Paper: 58 mm")
                                                     //: how wide the roll of the receipt printer is
                                                   : qsTr("Paper: 80 mm")
                    onClicked: root.till.printer.setNarrow(!root.till.printer.narrow)
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Rectangle {
            color: Theme.well
            radius: Theme.radius
            Layout.preferredWidth: 84 * Theme.mm
            Layout.maximumWidth: 84 * Theme.mm
            Layout.fillHeight: true

            Flickable {
                id: paper

                objectName: "lookPaper"
                anchors.fill: parent
                anchors.margins: Theme.gap
                clip: true
                contentHeight: picture.height
                boundsBehavior: Flickable.StopAtBounds

                Image {
                    id: picture

                    readonly property real scaleDown: root.desk.previewWidth > 0 ? Math.min(1, paper.width / root.desk.previewWidth) : 1

                    anchors.horizontalCenter: parent.horizontalCenter
                    source: root.desk.preview
                    width: root.desk.previewWidth * scaleDown
                    height: root.desk.previewHeight * scaleDown
                    smooth: true
                }
            }
        }
    }
    Connections {
        target: root.till.printer

        function onSetUp() {
            root.desk.drawOn(root.till.printer.narrow);
        }
    }

    component Line: Field {
        maximumLength: 60
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onTextEdited: root.write()
    }
    component Choice: TouchButton {
        textSize: Theme.text
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
