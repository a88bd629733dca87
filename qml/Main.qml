// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Window
import Touat
import Touat.Till

// The window: which page it is time for, in which language and direction.
Window {
    id: root

    required property Till till

    readonly property real bandHeight: band.visible ? band.height : 0

    width: 1280
    height: 800
    minimumWidth: 800
    minimumHeight: 480
    visible: true
    title: "Touat"
    color: Theme.sand

    Binding {
        target: Theme
        property: "mm"
        // What a screen says of itself is not always true; a millimetre has some three to twelve pixels.
        // Beside the band of the practice stall its pages are the real ones, a little smaller.
        value: (root.till.practising ? 0.9 : 1) * (root.till.pixelsPerMm > 0 ? root.till.pixelsPerMm
                                                                            : Math.min(12, Math.max(3.4, Screen.pixelDensity)))
    }
    Binding {
        target: Theme
        property: "rightToLeft"
        value: root.till.rightToLeft
    }

    Binding {
        target: Theme
        property: "name"
        value: root.till.comfort.theme
    }
    Binding {
        target: Theme
        property: "textSize"
        value: root.till.comfort.textSize
    }
    Binding {
        target: Theme
        property: "tileSize"
        value: root.till.comfort.tileSize
    }
    Binding {
        target: Theme
        property: "cartAtEnd"
        value: root.till.comfort.cartAtEnd
    }
    Binding {
        target: Theme
        property: "keyNames"
        value: root.till.hands.onKeys
    }
    Binding {
        target: Theme
        property: "covered"
        value: writing.visible ? writing.height : 0
    }

    Item {
        id: stage

        width: parent.width
        height: parent.height - root.bandHeight
        y: root.bandHeight - writing.lift
        LayoutMirroring.enabled: root.till.rightToLeft
        LayoutMirroring.childrenInherit: true

        EmptyHint {
            visible: page.wanted === ""
            anchors.centerIn: parent
            width: 80 * Theme.mm
            symbol: "store"
            //: while the book is opened and checked
            text: qsTr("Opening the book…")
        }
        Loader {
            id: page

            readonly property string wanted: {
                switch (root.till.stage) {
                case Till.Faulted:
                    return "FaultPage";
                case Till.Joining:
                    return "JoinPage";
                case Till.SigningIn:
                    return "SignInPage";
                case Till.OpeningDay:
                    return "OpenDayPage";
                case Till.Selling:
                    return "SellPage";
                case Till.ClosingDay:
                    return "CloseDayPage";
                case Till.MovingCash:
                    return "CashPage";
                case Till.TakingBack:
                    return "ReturnsPage";
                case Till.KeepingOrders:
                    return "OrdersPage";
                case Till.KeepingGoods:
                    return "GoodsPage";
                case Till.KnowingCustomers:
                    return "CustomersPage";
                case Till.SettingPrinter:
                    return "PrinterPage";
                case Till.Reporting:
                    return "ReportPage";
                case Till.LookingAtReceipts:
                    return "ReceiptsPage";
                case Till.ReadingLog:
                    return "LogPage";
                case Till.SettingRights:
                    return "RightsPage";
                case Till.SettingRules:
                    return "RulesPage";
                case Till.SettingPrices:
                    return "PricesPage";
                case Till.SettingLook:
                    return "LookPage";
                case Till.Managing:
                    return "ManagerPage";
                case Till.ArtisanLooking:
                    return "ArtisanPage";
                case Till.PayingArtisans:
                    return "PayablesPage";
                case Till.Comforting:
                    return "ComfortPage";
                default:
                    return "";
                }
            }

            function show() {
                if (wanted === "")
                    source = "";
                else
                    setSource("pages/" + wanted + ".qml", {
                        till: root.till
                    });
            }

            // The page that comes next is read while the PIN is typed.
            property Component next: null

            anchors.fill: parent
            focus: true
            onLoaded: {
                forceActiveFocus();
                if (next === null)
                    next = Qt.createComponent("pages/SellPage.qml", Component.Asynchronous, root);
            }
            onWantedChanged: show()

            Connections {
                target: root

                function onTillChanged() {
                    page.show(); // the same page of the other till
                }
            }
        }
        NoticeBar {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gap
            visible: root.till.faultText !== "" && root.till.stage !== Till.Faulted
            text: root.till.faultText
            onDismissed: root.till.forgetFault()
        }
        InvoiceSheet {
            anchors.fill: parent
            desk: root.till.invoices
        }
        StaleDaySheet {
            anchors.fill: parent
            till: root.till
        }
        WhichSheet {
            anchors.fill: parent
            choice: root.till.choice
        }
        ApprovalSheet {
            anchors.fill: parent
            approval: root.till.approval
        }
        ReceiptSheet {
            anchors.fill: parent
            paper: root.till.paper
        }
        CameraSheet {
            anchors.fill: parent
            camera: root.till.camera
        }
        PrinterSheet {
            anchors.fill: parent
            printer: root.till.printer
            paper: root.till.paper
        }
        PracticeSheet {
            anchors.fill: parent
            practice: root.till.practice
        }
    }
    // A breath of colour over the practice stall; it lets every touch through.
    Rectangle {
        anchors.fill: stage
        visible: root.till.practising
        color: Theme.practiceTint
        border.width: Theme.mm
        border.color: Theme.amber
    }
    PracticeBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.till.practising
        practice: root.till.practice
        LayoutMirroring.enabled: root.till.rightToLeft
        LayoutMirroring.childrenInherit: true
    }
    Loader { // the window for the buyer, when it is wanted
        readonly property bool wanted: root.till.buyer.wanted

        onWantedChanged: {
            if (wanted)
                setSource("./CustomerWindow.qml", {
                    view: root.till.buyer
                });
            else
                source = "";
        }
    }
    Writing {
        id: writing

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        till: root.till
        stage: stage
    }
    Loader { // from the first word on that is said aloud
        readonly property bool wanted: root.till.voice.speaking

        onWantedChanged: {
            if (wanted && status === Loader.Null)
                setSource("pages/Spoken.qml", {
                    voice: root.till.voice
                });
        }
    }
    Loader { // when somebody has come to work: the start does not wait for it
        readonly property bool wanted: root.till.comfort.sounds && root.till.personName !== ""

        onWantedChanged: {
            if (wanted)
                setSource("pages/Speaker.qml", {
                    comfort: root.till.comfort
                });
            else
                source = "";
        }
    }
}
