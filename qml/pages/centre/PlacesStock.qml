// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What every place has, and what it lost this month, below the sums of all; a touch orders goods of a place elsewhere.
ColumnLayout {
    id: root

    required property PlacesDesk desk
    required property TransferOrdersDesk orders
    required property string currency

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 4

            Label {
                //: beside the sums of all places, above the places one by one
                text: qsTr("All together")
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                objectName: "missingAt"
                //: beside the sums of all places: the figure of what is missing changes when a price does
                text: qsTr("Missing: at today’s prices")
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
        }
        FigureCard {
            //: what is in stock, of all places
            title: qsTr("In stock") + (root.desk.measuredText === "" ? "" : "  ·  " + root.desk.measuredText)
            figure: root.desk.known ? root.desk.unitsText : "…"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
        FigureCard {
            //: what the stalls' own goods cost, of all places
            title: qsTr("Our own, at cost")
            figure: root.desk.known ? root.desk.ownText : "…"
            unit: root.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
        FigureCard {
            //: what artisans' goods are worth as it was agreed with them, of all places
            title: qsTr("Artisans’, as agreed")
            figure: root.desk.known ? root.desk.entrustedText : "…"
            unit: root.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
        FigureCard {
            //: what counts, thefts and the way took this month, at all places
            title: qsTr("Missing this month")
            figure: root.desk.known ? root.desk.missingText : "…"
            unit: root.currency
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
    }
    ListView {
        id: rows

        objectName: "placesList"
        clip: true
        model: root.desk.places
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: place

            required property int index
            required property string placeName
            required property string placeText
            required property string unitsText
            required property string ownText
            required property string entrustedText
            required property string missingText
            required property string missingWorth
            required property bool lost

            objectName: "place-" + index
            width: rows.width
            height: Theme.touchLeast

            RowLayout {
                anchors.fill: parent
                spacing: Theme.gap

                RowLayout {
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.preferredWidth: 4

                    Icon {
                        visible: root.orders.mayOrder
                        name: "send"
                        color: Theme.softInk
                        size: 5 * Theme.mm
                    }
                    Label {
                        text: place.placeName
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        lineHeight: 0.8
                        fontSizeMode: Text.Fit // large writing
                        minimumPixelSize: Theme.leastText
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
                Cell {
                    amount: place.unitsText
                }
                Cell {
                    amount: place.ownText
                }
                Cell {
                    amount: place.entrustedText
                }
                Cell {
                    amount: place.lost ? place.missingWorth + "  (" + place.missingText + ")" : "—"
                    color: place.lost ? Theme.danger : Theme.softInk
                }
            }
            MouseArea { // goods of this place go elsewhere
                anchors.fill: parent
                enabled: root.orders.mayOrder
                onClicked: {
                    root.orders.startFrom(place.placeText);
                    root.desk.look("orders");
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }
        }
    }

    component Cell: Text {
        required property string amount

        text: amount
        textFormat: Text.PlainText
        font.pixelSize: Theme.text
        color: Theme.ink
        fontSizeMode: Text.Fit // pieces and kilograms in large writing
        minimumPixelSize: Theme.leastText
        lineHeight: 0.86
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        horizontalAlignment: Text.AlignRight // digits below digits
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
    }
}
