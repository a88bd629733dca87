// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The last paper, as it is printed.
Item {
    id: root

    required property PaperTray paper

    objectName: "receiptSheet"
    visible: paper.showing

    Curtain {
        anchors.fill: parent
        onTouched: root.paper.hide()
    }
    ListView {
        id: roll

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.topMargin: Theme.wideGap
        anchors.bottomMargin: Theme.wideGap
        // A receipt larger than it is, for whoever reads it across a counter; a sheet as wide as it is, or nearly.
        width: Math.min(root.width - 4 * Theme.wideGap, Math.max(90, Math.min(root.paper.widthMm, 190)) * Theme.mm)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // A receipt of two thousand lines is forty metres: of those only what is seen is drawn.
        model: root.paper.parts

        delegate: Image {
            required property int index

            objectName: "receiptPart" + index
            width: roll.width
            height: implicitWidth > 0 ? Math.round(width * implicitHeight / implicitWidth) : 0
            smooth: true
            mipmap: true
            source: root.paper.picture + "/" + index
        }
    }
    Rectangle { // lies on the paper: a place of its own would make room for what it points to
        visible: !roll.atYEnd
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: roll.bottom
        anchors.bottomMargin: Theme.mm
        width: 14 * Theme.mm
        height: 6 * Theme.mm
        radius: height / 2
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        MoreBelow {
            list: roll
            anchors.centerIn: parent
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
