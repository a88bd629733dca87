// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The last receipt, as the paper shows it.
Item {
    id: root

    required property PaperTray paper

    objectName: "receiptSheet"
    visible: paper.showing

    Curtain {
        anchors.fill: parent
        onTouched: root.paper.hide()
    }
    Flickable {
        id: roll

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.topMargin: Theme.wideGap
        anchors.bottomMargin: Theme.wideGap
        width: Math.min(root.width - 4 * Theme.wideGap, 90 * Theme.mm)
        contentWidth: width
        contentHeight: sheet.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: sheet

            width: roll.width
            height: root.paper.pictureWidth > 0 ? width * root.paper.pictureHeight / root.paper.pictureWidth
                                                : 0
            smooth: true
            mipmap: true
            source: root.paper.picture
        }
    }
    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 17 * Theme.mm
        color: Theme.surface

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.wideGap

            Icon {
                name: root.paper.complaint === "" ? "file-text" : "triangle-alert"
                color: root.paper.complaint === "" ? Theme.softInk : Theme.danger
            }
            Label {
                objectName: "receiptFile"
                text: root.paper.complaint !== "" ? root.paper.complaint : root.paper.number
                color: root.paper.complaint !== "" ? Theme.danger : Theme.softInk
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "receiptClose"
                kind: TouchButton.Primary
                symbol: "check"
                //: closes the picture of the receipt
                text: qsTr("Close")
                onClicked: root.paper.hide()
            }
        }
    }
}
