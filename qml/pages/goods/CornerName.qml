// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What a corner is called, and whether it is in the shop or in the reserve.
ColumnLayout {
    id: root

    required property CornerDesk desk

    spacing: Theme.wideGap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "nameBack"
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: root.desk.back()
        }
        Label {
            //: title above the name of a new corner of the shop
            text: root.desk.isNew ? qsTr("A new corner")
                                    //: title above another name for a corner of the shop
                                  : qsTr("Another name")
            font.pixelSize: Theme.titleText
            font.bold: true
            Layout.fillWidth: true
        }
    }
    RowLayout {
        visible: root.desk.isNew
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "cornerSpot-shelf"
            chosen: root.desk.spot === "shelf"
            symbol: "store"
            //: the new corner is one of the shop
            text: qsTr("In the shop")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.setSpot("shelf")
        }
        TouchButton {
            objectName: "cornerSpot-reserve"
            chosen: root.desk.spot === "reserve"
            symbol: "warehouse"
            //: the new corner is one of the store room
            text: qsTr("In the reserve")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.setSpot("reserve")
        }
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.desk.readyNames

            TouchButton {
                required property int index
                required property string modelData

                objectName: "readyCorner-" + index
                text: modelData
                chosen: root.desk.typed === modelData
                onClicked: root.desk.chooseReady(index)
            }
        }
    }
    Field {
        objectName: "cornerName"
        symbol: "pencil"
        text: root.desk.typed
        //: field for the name of a corner of the shop
        hint: qsTr("Or in your own words")
        maximumLength: 40
        Layout.fillWidth: true
        onTextEdited: root.desk.setTyped(text)
        onAccepted: root.desk.keepName()
    }
    Item {
        Layout.fillHeight: true
    }
    TouchButton {
        objectName: "keepCornerName"
        kind: TouchButton.Primary
        symbol: "check"
        enabled: !root.desk.busy && root.desk.typed.trim() !== ""
        //: button: the corner gets its name, and what lies there is scanned next
        text: root.desk.isNew ? qsTr("Name it, then scan")
                                //: button: the corner has another name from now on
                              : qsTr("So it is called")
        implicitHeight: 16 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.keepName()
    }
}
