// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Why no paper comes, and what can be done instead: mend it, show the receipt's code to the buyer's
// camera, or let it be. The sale is safe whatever is chosen.
Item {
    id: root

    required property PrinterDesk printer
    required property PaperTray paper
    readonly property bool code: printer.sheet === "code"

    objectName: "printerSheet"
    visible: printer.sheet !== ""

    Curtain {
        anchors.fill: parent
        onTouched: root.printer.showSheet("")
    }
    Curtain { // around the buttons
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.gap, 150 * Theme.mm)
        height: Math.min(parent.height - 4 * Theme.gap, 118 * Theme.mm)
        color: Theme.surface
        radius: Theme.radius

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.wideGap
            spacing: Theme.gap

            PrinterState {
                visible: !root.code
                printer: root.printer
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Image {
                objectName: "code"
                visible: root.code
                source: root.code && root.paper.proof !== "" ? "image://touat/code/" + encodeURIComponent(root.paper.proof)
                                                             : ""
                sourceSize.width: Math.round(height)
                fillMode: Image.Pad // whole dots, never stretched
                Layout.alignment: Qt.AlignHCenter
                Layout.fillHeight: true
                Layout.preferredWidth: height
            }
            Label {
                visible: root.code
                //: under the large code of a receipt
                text: qsTr("The buyer takes a picture of this receipt.") + "  " + root.paper.number
                font.pixelSize: Theme.strongText
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.wideGap
                Layout.fillWidth: true

                TouchButton {
                    objectName: "sheetThrowAway"
                    visible: !root.code && root.printer.waiting > 0
                    symbol: "trash-2"
                    //: the oldest paper that waits is not printed
                    text: qsTr("Throw away")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    onClicked: root.printer.throwAway()
                }
                TouchButton {
                    objectName: "sheetCode"
                    visible: !root.code && root.paper.proof !== ""
                    symbol: "qr-code"
                    //: shows the code of the receipt instead of printing it
                    text: qsTr("Show the code")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    onClicked: root.printer.showSheet("code")
                }
                TouchButton {
                    objectName: "sheetTryAgain"
                    visible: !root.code && root.printer.held
                    kind: TouchButton.Primary
                    symbol: "refresh-cw"
                    //: the printer is asked again at once
                    text: qsTr("Try again")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    onClicked: root.printer.tryAgain()
                }
                TouchButton {
                    objectName: "sheetClose"
                    symbol: "x"
                    //: closes the sheet about the printer
                    text: qsTr("Close")
                    textSize: Theme.text
                    Layout.fillWidth: true
                    onClicked: root.printer.showSheet("")
                }
            }
        }
    }
}
