// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What the printer is doing, as a drawing, a sentence and what a person does about it.
ColumnLayout {
    id: root

    required property PrinterDesk printer

    spacing: Theme.gap

    Image {
        id: drawing

        objectName: "printerPicture"
        source: "image://touat/printer/" + root.printer.picture
        sourceSize.width: Math.round(width)
        fillMode: Image.PreserveAspectFit
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 18 * Theme.mm
        Layout.maximumHeight: width * 0.75
    }
    Label {
        objectName: "printerSentence"
        text: root.printer.sentence
        font.pixelSize: Theme.priceText
        font.bold: true
        color: root.printer.held ? Theme.danger : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        Layout.fillWidth: true
    }
    Label {
        objectName: "printerRemedy"
        visible: text !== ""
        text: root.printer.remedy
        font.pixelSize: Theme.strongText
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        Layout.fillWidth: true
    }
    Label {
        objectName: "drawerSentence"
        visible: text !== ""
        text: root.printer.drawerSentence
        font.bold: true
        color: Theme.danger
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        Layout.fillWidth: true
    }
    Label {
        objectName: "printerWaiting"
        visible: root.printer.waiting > 0
        //: how many papers wait for the printer
        text: qsTr("Papers waiting: %1").arg(root.printer.waiting)
        color: Theme.softInk
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
