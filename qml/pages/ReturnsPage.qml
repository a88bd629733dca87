// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Goods come back: which receipt, which of its lines, why, and how the money goes back. One side
// chooses, the other says what it comes to. A basket that waits stays in sight at the cart's side: in the
// cart's own place where the panel is wide, elsewhere at the foot of the side that chooses.
Item {
    id: root

    required property Till till
    readonly property ReturnsDesk desk: till.returns
    property bool photographing: false // the pictures stand in the place of the lines
    readonly property real sumsWidth: 84 * Theme.mm
    readonly property bool asked: till.approval.asking || till.consents.asking || till.choice.asking
    readonly property real foot: basket.visible && !basket.column ? basket.height + Theme.gap : 0

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

    BesideCart {
        id: besideCart

        pageWidth: root.width
        pageHeight: root.height
    }
    Item {
        id: place

        x: Theme.wideGap + (basket.visible && basket.column ? besideCart.x : 0)
        width: (basket.visible && basket.column ? besideCart.width : root.width) - 2 * Theme.wideGap
        anchors.top: notice.visible ? notice.bottom : head.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.wideGap
        anchors.bottomMargin: Theme.wideGap
    }
    WaitingBasket {
        id: basket

        visible: root.till.counter.lineCount > 0
        column: besideCart.wide
        x: besideCart.cartOnRight ? root.width - width - Theme.wideGap : Theme.wideGap
        y: place.y + place.height - height
        width: column ? besideCart.cartWidth - Theme.wideGap : place.width - root.sumsWidth - Theme.wideGap
        height: column ? place.height : implicitHeight
        till: root.till
    }
    RecentSales {
        visible: !root.desk.chosen
        anchors.fill: place
        anchors.bottomMargin: root.foot
        till: root.till
    }
    RowLayout {
        visible: root.desk.chosen && !root.desk.done
        anchors.fill: place
        layoutDirection: Theme.cartAtEnd ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.wideGap
        opacity: root.asked && basket.visible ? 0 : 1 // or some of it would stand beside the strip, under the question
        onVisibleChanged: root.photographing = false

        ReturnLines {
            visible: !root.photographing
            till: root.till
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: place.height - root.foot
            Layout.alignment: Qt.AlignTop
        }
        PhotoGrid {
            visible: root.photographing
            photos: root.till.photos
            camera: root.till.camera
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: place.height - root.foot
            Layout.alignment: Qt.AlignTop
            onChosen: row => {
                root.desk.choosePhoto(row);
                root.photographing = false;
            }
        }
        PartPad {
            visible: root.desk.openLine >= 0
            desk: root.desk
            Layout.fillHeight: true
            Layout.preferredWidth: root.sumsWidth
            Layout.maximumWidth: root.sumsWidth
        }
        ReturnSide {
            visible: root.desk.openLine < 0
            till: root.till
            onPhotoWanted: root.photographing = !root.photographing
            Layout.fillHeight: true
            Layout.preferredWidth: root.sumsWidth
            Layout.maximumWidth: root.sumsWidth
        }
    }
    ReturnDone {
        visible: root.desk.done
        anchors.centerIn: place
        anchors.verticalCenterOffset: -root.foot / 2
        width: 130 * Theme.mm
        till: root.till
    }
}
