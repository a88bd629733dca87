// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// An artisan's picture and name, to be touched.
Item {
    id: root

    required property string faceName
    required property string portrait

    signal touched

    TouchCard {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        border.width: Theme.hairline
        border.color: Theme.line
        onTouched: root.touched()

        Face {
            id: face

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            portrait: root.portrait
            size: 22 * Theme.mm
        }
        Label {
            objectName: "faceName"
            anchors.top: face.bottom
            anchors.topMargin: Theme.mm / 2
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - Theme.gap
            text: root.faceName
            wrapMode: Text.WordWrap
            elide: Text.ElideRight
            maximumLineCount: 2
            horizontalAlignment: Text.AlignHCenter
            font.bold: true
        }
    }
}
