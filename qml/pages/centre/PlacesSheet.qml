// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The goods of all places: what each has and lost, transfers that nobody has finished, and what does not
// fit together. Lies over the manager's page.
Curtain {
    id: root

    required property Till till
    readonly property PlacesDesk desk: till.places

    objectName: "placesSheet"
    visible: desk.open
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.rightMargin: Theme.corner

            TouchButton {
                objectName: "leavePlaces"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.close()
            }
            Label {
                //: title of the manager's page of the goods of all places
                text: qsTr("Goods of all places")
                font.pixelSize: Theme.titleText
                font.bold: true
                fontSizeMode: Text.HorizontalFit // large writing
                minimumPixelSize: Theme.text
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "placesStock"
                upright: true
                chosen: root.desk.view === "places"
                symbol: "boxes"
                //: what every place has, and what it lost; short
                text: qsTr("Stock and losses")
                textSize: Theme.smallText
                onClicked: root.desk.look("places")
            }
            TouchButton {
                objectName: "placesWays"
                upright: true
                chosen: root.desk.view === "ways"
                symbol: "truck"
                //: transfers that are not finished; their number; short
                text: qsTr("On the way: %1").arg(root.desk.wayCount)
                textSize: Theme.smallText
                onClicked: root.desk.look("ways")
            }
            TouchButton {
                objectName: "placesOrders"
                upright: true
                chosen: root.desk.view === "orders"
                symbol: "send"
                //: transfers that the manager ordered; short
                text: qsTr("Ordered")
                textSize: Theme.smallText
                onClicked: {
                    root.till.transferOrders.begin();
                    root.desk.look("orders");
                }
            }
            TouchButton {
                objectName: "placesDoubts"
                upright: true
                chosen: root.desk.view === "doubts"
                symbol: "circle-alert"
                //: what does not fit together and waits for a decision; how many; short
                text: qsTr("To decide: %1").arg(root.desk.toDecide)
                textSize: Theme.smallText
                onClicked: root.desk.look("doubts")
            }
            SaveList {
                visible: root.desk.view === "places" || root.desk.view === "doubts"
                enabled: root.desk.known
                lists: root.till.lists
                list: root.desk.view === "doubts" ? "doubts" : "stock"
            }
        }
        SavedList {
            lists: root.till.lists
            Layout.fillWidth: true
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        NoticeBar {
            objectName: "placesNews"
            harmless: true
            symbol: "circle-check"
            text: root.desk.news
            Layout.fillWidth: true
            onDismissed: root.desk.forgetNews()
        }
        PlacesStock {
            visible: root.desk.view === "places"
            desk: root.desk
            orders: root.till.transferOrders
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        PlacesWays {
            visible: root.desk.view === "ways"
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        WhenWanted { // a form with fields
            wanted: root.desk.view === "orders"
            Layout.fillWidth: true
            Layout.fillHeight: true

            PlacesOrders {
                desk: root.till.transferOrders
            }
        }
        PlacesDoubts {
            visible: root.desk.view === "doubts"
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
