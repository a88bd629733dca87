// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Goods come back: which receipt, which of its lines, why, and how the money goes back. One side
// chooses, the other says what it comes to.
Item {
    id: root

    required property Till till
    readonly property ReturnsDesk desk: till.returns
    property bool photographing: false // the pictures stand in the place of the lines

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        //: title of the page on which goods are taken back
        title: qsTr("Goods come back")
        subtitle: {
            if (root.desk.withReceipt)
                return root.desk.number + "  ·  " + root.desk.whenText;
            if (root.desk.chosen)
                //: goods come back without a receipt
                return qsTr("No receipt: a voucher, and a second person agrees");
            //: asks for the receipt of what comes back, or for the goods themselves
            return qsTr("Scan the receipt, or touch it in the list; without one, scan the goods");
        }
        onLeaving: root.desk.chosen && !root.desk.done ? root.desk.back() : root.till.backToSelling()

        TouchButton {
            objectName: "invoice"
            visible: root.desk.chosen && !root.desk.done
            symbol: "file-text"
            //: button: writes an A4 invoice for the receipt that was found
            text: qsTr("Invoice")
            onClicked: root.till.startInvoice()
        }
        Face {
            portrait: root.till.personPortrait
        }
    }
    NoticeBar {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.margins: Theme.gap
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }

    RecentSales {
        visible: !root.desk.chosen
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.wideGap
        till: root.till
    }
    RowLayout {
        visible: root.desk.chosen && !root.desk.done
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.wideGap
        spacing: Theme.wideGap
        onVisibleChanged: root.photographing = false

        ReturnLines {
            visible: !root.photographing
            till: root.till
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        PhotoGrid {
            visible: root.photographing
            photos: root.till.photos
            camera: root.till.camera
            Layout.fillWidth: true
            Layout.fillHeight: true
            onChosen: row => {
                root.desk.choosePhoto(row);
                root.photographing = false;
            }
        }
        PartPad {
            visible: root.desk.openLine >= 0
            desk: root.desk
            Layout.fillHeight: true
            Layout.preferredWidth: 84 * Theme.mm
            Layout.maximumWidth: 84 * Theme.mm
        }
        ReturnSide {
            visible: root.desk.openLine < 0
            till: root.till
            onPhotoWanted: root.photographing = !root.photographing
            Layout.fillHeight: true
            Layout.preferredWidth: 84 * Theme.mm
            Layout.maximumWidth: 84 * Theme.mm
        }
    }
    ReturnDone {
        visible: root.desk.done
        anchors.centerIn: parent
        width: 130 * Theme.mm
        till: root.till
    }
}
