// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One stall: its stock item by item, its sales of today, or its tills; a price can be changed here.
Rectangle {
    id: root

    required property Till till
    readonly property CentreDesk desk: till.centre
    property bool seeSales: false
    property bool seeDevices: false
    readonly property bool enrolling: seeDevices && desk.enrolCode !== ""
    property string pricing: "" // the item's id, for its row moves when others are sold out
    property string pricingName: ""
    property string pricingComing: ""

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line

    Connections { // the price was for one of the stall before
        target: root.desk

        function onStallChanged() {
            root.pricing = "";
        }
    }
    EmptyHint {
        visible: root.desk.stall === ""
        anchors.centerIn: parent
        width: 70 * Theme.mm
        symbol: "store"
        //: on the manager's page, before a stall is chosen
        text: qsTr("Touch a stall to see what it holds and what it sold")
    }
    NoticeBar {
        objectName: "passwordHint"
        visible: root.desk.stall === "" && root.desk.pinAlone
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        harmless: true
        symbol: "lock"
        //: a hint on the manager's page, to who has no password
        text: qsTr("Your PIN alone opens this page. With a password nobody gets in who has seen your PIN.")
        //: goes to where a manager sets a password; short
        actionText: qsTr("Set one")
        onAction: root.till.startPassword()
    }
    ColumnLayout {
        visible: root.desk.stall !== ""
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            visible: (root.pricing === "" || root.seeSales) && !root.seeDevices
            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                objectName: "stallName"
                text: root.desk.stall + "  " + root.desk.stallName
                font.bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "seeStock"
                symbol: "package"
                //: shows a stall's stock
                text: qsTr("Stock")
                textSize: Theme.text
                chosen: !root.seeSales
                onClicked: root.seeSales = false
            }
            TouchButton {
                objectName: "seeSales"
                symbol: "receipt-text"
                //: shows a stall's sales of today
                text: qsTr("Today")
                textSize: Theme.text
                chosen: root.seeSales
                onClicked: root.seeSales = true
            }
            TouchButton {
                objectName: "seeDevices"
                symbol: "smartphone"
                onClicked: root.seeDevices = true
            }
        }
        ColumnLayout { // the page for as long as it is wanted: the scanner of the new till reads it from afar
            visible: root.enrolling
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            NoticeBar {
                //: above the code with which a new till joins the centre (core/sync/enrolment.h says how long it lives)
                text: root.enrolling ? qsTr("Code for a new till: it works once, for ten minutes") : ""
                harmless: true
                symbol: "qr-code"
                Layout.fillWidth: true
                onDismissed: root.desk.forgetEnrolCode()
            }
            Label {
                objectName: "enrolCode"
                text: "\u2066" + root.desk.enrolCode + "\u2069"
                font.pixelSize: Theme.priceText
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit // on one line, for whoever types it
                minimumPixelSize: Theme.leastText
                Layout.fillWidth: true
            }
            Image {
                id: enrolPicture

                objectName: "enrolPicture"
                source: root.desk.enrolCode === "" ? "" : "image://touat/code/" + encodeURIComponent(root.desk.enrolCode)
                sourceSize.width: Math.round(Math.min(60 * Theme.mm, enrolPicture.width, enrolPicture.height))
                fillMode: Image.Pad // whole dots, never stretched
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1 // however large the picture is
                Layout.preferredHeight: 1
            }
        }
        ListView {
            objectName: "stallItems"
            visible: !root.seeSales && !root.seeDevices && root.pricing === ""
            clip: true
            spacing: Theme.mm
            model: root.desk.items
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: item

                required property string itemId
                required property string itemName
                required property string picture
                required property string maker
                required property string priceText
                required property string comingText
                required property string onHandText
                required property bool lacking

                objectName: "stallItem"
                width: ListView.view.width
                height: Math.max(13 * Theme.mm, 2.1 * (Theme.text + Theme.smallText))
                radius: Theme.radius
                color: itemTouch.pressed ? Theme.well : "transparent"

                RowLayout {
                    anchors.fill: parent
                    spacing: Theme.gap

                    Image {
                        source: item.picture
                        sourceSize.width: Math.round(14 * Theme.mm)
                        sourceSize.height: Math.round(11 * Theme.mm)
                        Layout.preferredWidth: 14 * Theme.mm
                        Layout.preferredHeight: 11 * Theme.mm
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            objectName: "itemName"
                            text: item.itemName
                            Layout.fillWidth: true
                        }
                        Label {
                            objectName: "makerName"
                            visible: text !== ""
                            text: item.comingText === "" ? item.maker : item.comingText
                            font.pixelSize: Theme.smallText
                            color: Theme.softInk
                            Layout.fillWidth: true
                        }
                    }
                    Text {
                        text: Theme.signed("×", item.onHandText)
                        font.pixelSize: Theme.text
                        font.bold: true
                        color: item.lacking ? Theme.danger : Theme.softInk
                    }
                    Text {
                        text: item.priceText
                        font.pixelSize: Theme.strongText
                        font.bold: true
                        color: Theme.ink
                        horizontalAlignment: Text.AlignRight
                        Layout.minimumWidth: 20 * Theme.mm
                    }
                }
                MouseArea {
                    id: itemTouch

                    anchors.fill: parent
                    onClicked: {
                        root.pricing = item.itemId;
                        root.pricingName = item.itemName;
                        root.pricingComing = item.comingText;
                    }
                }
            }
        }
        ListView {
            id: sales

            objectName: "stallSales"
            visible: root.seeSales && !root.seeDevices
            clip: true
            spacing: Theme.mm
            model: root.desk.sales
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: RowLayout {
                id: sale

                required property string number
                required property string timeText
                required property string itemName
                required property string moreText
                required property string seller
                required property string amountText

                width: ListView.view.width
                height: 12 * Theme.rowMm
                spacing: Theme.gap

                Label {
                    text: sale.timeText
                    color: Theme.softInk
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        objectName: "itemName"
                        text: sale.itemName + (sale.moreText === "" ? "" : "  " + sale.moreText)
                        Layout.fillWidth: true
                        Layout.preferredHeight: 5.6 * Theme.rowMm
                    }
                    Label {
                        objectName: "personName"
                        text: sale.number + (sale.seller === "" ? "" : "  ·  " + sale.seller)
                        font.pixelSize: Theme.smallText
                        color: Theme.softInk
                        Layout.fillWidth: true
                        Layout.preferredHeight: 4.8 * Theme.rowMm
                    }
                }
                Text {
                    text: sale.amountText
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    color: Theme.ink
                }
            }

            EmptyHint {
                visible: sales.count === 0
                anchors.centerIn: parent
                width: 60 * Theme.mm
                symbol: "receipt-text"
                //: a stall sold nothing today
                text: qsTr("No sale yet today")
            }
        }
        PriceForm {
            visible: root.pricing !== "" && !root.seeSales && !root.seeDevices
            till: root.till
            item: root.pricing
            itemName: root.pricingName
            coming: root.pricingComing
            onFinished: root.pricing = ""
        }
        DevicesForm {
            visible: root.seeDevices && !root.enrolling
            desk: root.desk
            onFinished: root.seeDevices = false
        }
    }
}
