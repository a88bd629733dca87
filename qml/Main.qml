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
        value: root.till.pixelsPerMm > 0 ? root.till.pixelsPerMm
                                         : Math.min(12, Math.max(3.4, Screen.pixelDensity))
    }
    Binding {
        target: Theme
        property: "rightToLeft"
        value: root.till.rightToLeft
    }

    Item {
        id: stage

        anchors.fill: parent
        LayoutMirroring.enabled: root.till.rightToLeft
        LayoutMirroring.childrenInherit: true

        Loader {
            id: page

            anchors.fill: parent
            sourceComponent: {
                switch (root.till.stage) {
                case Till.Faulted:
                    return faultPage;
                case Till.Joining:
                    return joinPage;
                case Till.SigningIn:
                    return signInPage;
                case Till.OpeningDay:
                    return openDayPage;
                case Till.Selling:
                    return sellPage;
                case Till.ClosingDay:
                    return closeDayPage;
                case Till.MovingCash:
                    return cashPage;
                case Till.Managing:
                    return managerPage;
                case Till.ArtisanLooking:
                    return artisanPage;
                default:
                    return startingPage;
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
        ReceiptSheet {
            anchors.fill: parent
            paper: root.till.paper
        }
    }

    Component {
        id: startingPage

        Item {
            EmptyHint {
                anchors.centerIn: parent
                width: 80 * Theme.mm
                symbol: "store"
                //: while the book is opened and checked
                text: qsTr("Opening the book…")
            }
        }
    }
    Component {
        id: faultPage

        FaultPage {
            till: root.till
        }
    }
    Component {
        id: joinPage

        JoinPage {
            till: root.till
        }
    }
    Component {
        id: signInPage

        SignInPage {
            till: root.till
        }
    }
    Component {
        id: openDayPage

        OpenDayPage {
            till: root.till
        }
    }
    Component {
        id: sellPage

        SellPage {
            till: root.till
        }
    }
    Component {
        id: closeDayPage

        CloseDayPage {
            till: root.till
        }
    }
    Component {
        id: cashPage

        CashPage {
            till: root.till
        }
    }
    Component {
        id: managerPage

        ManagerPage {
            till: root.till
        }
    }
    Component {
        id: artisanPage

        ArtisanPage {
            till: root.till
        }
    }
}
