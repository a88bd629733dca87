// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Who sells, the search, and the ways out of the counter.
Rectangle {
    id: root

    required property Till till

    signal leftSearch
    signal waitingWanted
    signal moreWanted

    function search() {
        field.forceActiveFocus();
        field.selectAll();
    }

    implicitHeight: Theme.stripHeight
    color: Theme.strip

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap + Theme.corner
        spacing: Theme.gap

        Face {
            portrait: root.till.personPortrait
            size: 11 * Theme.mm
        }
        ColumnLayout {
            spacing: -0.8 * Theme.mm // large writing on a strip of one height
            Layout.preferredWidth: 34 * Theme.mm
            Layout.maximumWidth: 44 * Theme.mm

            Label {
                objectName: "personName"
                text: root.till.personName
                color: Theme.stripInk
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                objectName: "stallName"
                text: root.till.stallCode + " · " + root.till.stallName
                color: Theme.stripInk
                font.pixelSize: Theme.smallText
                Layout.fillWidth: true
            }
        }
        Field {
            id: field

            objectName: "search"
            symbol: "search"
            functionKey: 3
            //: in the empty search field of the counter
            hint: qsTr("Name, maker, code")
            implicitHeight: Theme.touchLeast
            Layout.fillWidth: true
            Layout.maximumWidth: 90 * Theme.mm
            text: root.till.counter.searchText
            onTextEdited: root.till.counter.search(text)
            Keys.onEscapePressed: {
                root.till.counter.search("");
                root.leftSearch();
            }
            onAccepted: root.leftSearch()
            Keys.onDownPressed: root.leftSearch()

            TouchButton {
                visible: field.text !== ""
                objectName: "clearSearch"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: {
                    root.till.counter.search("");
                    root.leftSearch();
                }
            }
        }
        TouchButton {
            objectName: "strip-camera"
            visible: root.till.camera.found
            kind: TouchButton.Strip
            symbol: "scan-barcode"
            onClicked: root.till.camera.begin("code")
        }
        Item {
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "strip-printer"
            visible: root.till.printer.troubled
            kind: TouchButton.Danger
            symbol: "printer"
            upright: true
            textSize: Theme.smallText
            text: root.till.printer.waiting > 0 ? root.till.printer.waiting : "!"
            implicitWidth: 13 * Theme.mm
            implicitHeight: 13 * Theme.mm
            onClicked: root.till.printer.showSheet("trouble")
        }
        TouchButton {
            objectName: "strip-goods"
            visible: root.till.transfers.waiting > 0
            kind: TouchButton.Strip
            symbol: "truck"
            upright: true
            textSize: Theme.smallText
            text: root.till.transfers.waiting
            implicitWidth: 12 * Theme.mm
            implicitHeight: 13 * Theme.mm
            onClicked: {
                root.till.openGoods("transfers");
                root.till.startGoods();
            }
        }
        TouchButton {
            objectName: "strip-parked"
            visible: root.till.counter.parkedCount > 0
            kind: TouchButton.Strip
            symbol: "archive"
            upright: true
            textSize: Theme.smallText
            text: root.till.counter.parkedCount
            implicitWidth: 12 * Theme.mm
            implicitHeight: 13 * Theme.mm
            onClicked: root.waitingWanted()
        }
        Repeater {
            model: ["undo-2", "layout-grid", "sunset", "log-out"]

            TouchButton {
                required property string modelData

                objectName: "strip-" + modelData
                kind: TouchButton.Strip
                symbol: modelData
                upright: true
                textSize: Theme.smallText
                text: {
                    switch (modelData) {
                    case "undo-2":
                        //: button to the page on which goods come back; very short
                        return qsTr("Return");
                    case "layout-grid":
                        //: button to everything that is not selling; very short
                        return qsTr("More");
                    case "sunset":
                        //: button to the closing of the day; very short
                        return qsTr("Close");
                    default:
                        //: button that signs the person out; very short
                        return qsTr("Leave");
                    }
                }
                Layout.minimumWidth: 13 * Theme.mm
                implicitHeight: 13 * Theme.mm
                onClicked: {
                    if (modelData === "undo-2")
                        root.till.startTakingBack();
                    else if (modelData === "layout-grid")
                        root.moreWanted();
                    else if (modelData === "sunset")
                        root.till.startClosing();
                    else
                        root.till.signOut();
                }
            }
        }
    }
}
