// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The printer of this stall, and the other things that face a buyer: the second window, the euro.
ColumnLayout {
    id: root

    required property Till till
    readonly property PrinterDesk printer: till.printer
    property string kind: till.printer.kind

    function use() {
        printer.use(kind, place.text, port.text);
    }

    spacing: 0

    Connections {
        target: root.printer

        function onSetUp() {
            if (root.printer.complaint === "")
                root.kind = root.printer.kind;
        }
    }
    PageHead {
        //: title of the page on which the receipt printer is set up
        title: qsTr("Printer")
        subtitle: root.printer.sentence
        Layout.fillWidth: true
        onLeaving: root.till.backToSelling()

        TouchButton {
            objectName: "receiptLook"
            visible: root.till.setsLook
            symbol: "receipt"
            //: button to the page on which somebody chooses how receipts look; short
            text: qsTr("Receipt look")
            onClicked: root.till.startLook()
        }
    }
    RowLayout {
        spacing: 2 * Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.wideGap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Repeater {
                    model: ["none", "network", "device", "file"]

                    TouchButton {
                        required property string modelData

                        objectName: "kind-" + modelData
                        text: {
                            switch (modelData) {
                            case "network":
                                //: where the printer is: at an address in the network
                                return qsTr("Network");
                            case "device":
                                //: where the printer is: at a cable of this machine
                                return qsTr("Cable");
                            case "file":
                                //: where the printer is: nowhere, its bytes are kept in a file
                                return qsTr("File");
                            default:
                                //: where the printer is: there is none
                                return qsTr("None");
                            }
                        }
                        textSize: Theme.text
                        chosen: root.kind === modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: 20 * Theme.mm
                        onClicked: {
                            root.kind = modelData;
                            if (modelData === "none")
                                root.use();
                        }
                    }
                }
            }
            NoticeBar {
                objectName: "printerComplaint"
                text: root.printer.complaint
                Layout.fillWidth: true
                onDismissed: root.printer.forgetComplaint()
            }
            RowLayout {
                visible: root.kind !== "none"
                spacing: Theme.gap
                Layout.fillWidth: true

                Field {
                    id: place

                    objectName: "place"
                    text: root.kind === root.printer.kind ? root.printer.place
                                                          : root.kind === "device" && root.printer.devices.length > 0 ? root.printer.devices[0]
                                                                                                                      : ""
                    //: in the empty field for the printer's address in the network
                    hint: root.kind === "network" ? qsTr("Address, on the printer's test page")
                                                    //: in the empty field for the printer's device or file
                                                  : qsTr("Path")
                    maximumLength: 200
                    horizontalAlignment: TextInput.AlignLeft
                    Layout.fillWidth: true
                    onAccepted: root.use()
                }
                Field {
                    id: port

                    objectName: "port"
                    visible: root.kind === "network"
                    text: root.printer.port === "" ? "9100" : root.printer.port
                    hint: "9100"
                    maximumLength: 5
                    horizontalAlignment: TextInput.AlignLeft
                    Layout.preferredWidth: 20 * Theme.mm
                    Layout.fillWidth: false
                    onAccepted: root.use()
                }
                TouchButton {
                    objectName: "usePrinter"
                    kind: TouchButton.Primary
                    symbol: "check"
                    //: from now on papers go to this printer
                    text: qsTr("Use it")
                    enabled: place.text !== ""
                    onClicked: root.use()
                }
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Choice {
                    objectName: "wide"
                    symbol: ""
                    //: width of the printer's paper
                    text: qsTr("80 mm")
                    chosen: !root.printer.narrow
                    onClicked: root.printer.setNarrow(false)
                }
                Choice {
                    objectName: "narrow"
                    symbol: ""
                    //: width of the printer's paper
                    text: qsTr("58 mm")
                    chosen: root.printer.narrow
                    onClicked: root.printer.setNarrow(true)
                }
                Choice {
                    objectName: "cuts"
                    //: the printer cuts its paper
                    text: qsTr("Cut")
                    chosen: root.printer.cuts
                    onClicked: root.printer.setCuts(!root.printer.cuts)
                }
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Choice {
                    objectName: "kicks"
                    //: the printer opens the drawer when cash moves
                    text: qsTr("Opens the drawer")
                    chosen: root.printer.kicks
                    onClicked: root.printer.setKicks(!root.printer.kicks)
                }
                Choice {
                    objectName: "eachSale"
                    //: a receipt comes out after every sale, without asking
                    text: qsTr("Every receipt by itself")
                    chosen: root.printer.eachSale
                    onClicked: root.printer.setEachSale(!root.printer.eachSale)
                }
            }
            Item {
                Layout.fillHeight: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Label {
                    //: before the field for the rate of the euro
                    text: qsTr("1 € in dinars")
                    font.bold: true
                }
                Field {
                    id: rate

                    objectName: "euroRate"
                    text: root.till.euro.rateText
                    //: in the field for the rate of the euro: amounts are not shown in euros
                    hint: qsTr("off")
                    maximumLength: 8
                    horizontalAlignment: TextInput.AlignLeft
                    Layout.preferredWidth: 26 * Theme.mm
                    Layout.fillWidth: false
                    onAccepted: root.till.euro.set(text)
                }
                TouchButton {
                    objectName: "setEuro"
                    symbol: "check"
                    onClicked: root.till.euro.set(rate.text)
                }
                Label {
                    objectName: "euroSince"
                    text: root.till.euro.complaint !== "" ? root.till.euro.complaint
                                                            //: since when this rate of the euro is shown
                                                          : root.till.euro.on ? qsTr("since %1").arg(root.till.euro.sinceText) : ""
                    color: root.till.euro.complaint !== "" ? Theme.danger : Theme.softInk
                    Layout.fillWidth: true
                }
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Choice {
                    objectName: "customerDisplay"
                    //: a second window that faces the buyer
                    text: qsTr("Display for the buyer")
                    chosen: root.till.buyer.wanted
                    onClicked: root.till.buyer.want(!root.till.buyer.wanted)
                }
            }
        }

        // how it does now
        Rectangle {
            color: Theme.surface
            radius: Theme.radius
            Layout.preferredWidth: 78 * Theme.mm
            Layout.maximumWidth: 78 * Theme.mm
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.gap
                spacing: Theme.gap

                PrinterState {
                    printer: root.printer
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                RowLayout {
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    visible: root.printer.waiting > 0

                    TouchButton {
                        objectName: "tryAgain"
                        symbol: "refresh-cw"
                        //: the printer is asked again at once
                        text: qsTr("Try again")
                        textSize: Theme.text
                        Layout.fillWidth: true
                        onClicked: root.printer.tryAgain()
                    }
                    TouchButton {
                        objectName: "throwAllAway"
                        symbol: "trash-2"
                        //: all papers that wait are not printed
                        text: qsTr("Throw all away")
                        textSize: Theme.text
                        Layout.fillWidth: true
                        onClicked: root.printer.throwAllAway()
                    }
                }
                RowLayout {
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    enabled: root.printer.kind !== "none"

                    TouchButton {
                        objectName: "printTest"
                        kind: TouchButton.Primary
                        symbol: "printer"
                        //: prints a paper that shows whether the printer is well
                        text: qsTr("Test page")
                        textSize: Theme.text
                        Layout.fillWidth: true
                        onClicked: root.printer.printTest()
                    }
                }
            }
        }
    }

    component Choice: TouchButton {
        symbol: chosen ? "check" : "x"
        textSize: Theme.text
        Layout.fillWidth: true
        Layout.preferredWidth: 20 * Theme.mm
    }
}
