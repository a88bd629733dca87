// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Touat
import Touat.Till

// The window: which page it is time for, in which language and direction.
Window {
    id: root

    required property Till till

    readonly property real bandHeight: till.practising ? band.height : 0

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
        property: "roomy"
        value: root.height >= 150 * Theme.mm / (root.till.practising ? 0.9 : 1) // of the panel
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
        property: "corner"
        value: unsent.visible ? unsent.width + Theme.gap : 0
    }
    Binding { // the same sheets and keys serve the other till
        target: sheets.item
        property: "till"
        value: root.till
        when: sheets.item !== null
    }
    Binding {
        target: writing.item
        property: "till"
        value: root.till
        when: writing.item !== null
    }

    T.Control {
        id: stage

        // A field takes the font of the desktop where no control around it says another, and then what is typed has
        // other letters than what stands beside it.
        font: Qt.application.font // qmllint disable type
        width: parent.width
        height: parent.height - root.bandHeight
        y: root.bandHeight - Theme.lift
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
        CurrentPage {
            id: page

            till: root.till
            anchors.fill: parent
            focus: true
        }
        // What the centre has not confirmed, on every page in the same corner: heads leave it free. With a book that cannot
        // be read nobody knows, and a device that never joined has nothing.
        SyncBadge {
            id: unsent

            objectName: "unsent"
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.topMargin: 1.5 * Theme.mm
            anchors.rightMargin: Theme.gap
            visible: page.wanted !== "" && !root.till.contracts.opened && !root.till.handovers.opened && root.till.stage !== Till.Faulted && (root.till.stage !== Till.Joining
                                                                                || root.till.joinsAgain
                                                                                || root.till.sync.comingBack)
            level: root.till.sync.badgeLevel
            text: root.till.sync.badge
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
        Loader { // nobody needs them before somebody has come to work: the start does not wait for them
            id: sheets

            readonly property bool wanted: root.till.personName !== "" || root.till.stage === Till.ArtisanLooking || root.till.choice.asking || root.till.camera.wanted !== ""

            anchors.fill: parent
            asynchronous: true
            onWantedChanged: {
                if (wanted && status === Loader.Null)
                    setSource("pages/Sheets.qml", {
                        till: root.till,
                        page: page,
                        corner: unsent
                    });
            }
        }
        Loader { // the copies of the book, when they are asked for
            readonly property bool wanted: root.till.backup.isOpen

            anchors.fill: parent
            onWantedChanged: {
                if (wanted)
                    setSource("pages/CopiesSheet.qml", {
                        desk: root.till.backup
                    });
                else
                    source = "";
            }
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
    Loader { // over the practice stall
        id: band

        readonly property bool wanted: root.till.practising

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        LayoutMirroring.enabled: root.till.rightToLeft
        LayoutMirroring.childrenInherit: true
        onWantedChanged: {
            if (wanted)
                setSource("pages/PracticeBand.qml", {
                    practice: root.till.practice
                });
            else
                source = "";
        }
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
    Loader { // the keys to write with, from the first page on
        id: writing

        readonly property bool wanted: page.ready

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        asynchronous: true
        onWantedChanged: {
            if (wanted && status === Loader.Null)
                setSource("pages/Writing.qml", {
                    till: root.till,
                    stage: stage
                });
        }
    }
    Rectangle { // where the keys are, on a manager's page
        readonly property rect at: root.till.ring.place // qmllint disable type

        objectName: "keyRing"
        visible: root.till.ring.shown
        x: at.x - 0.4 * Theme.mm
        y: at.y - 0.4 * Theme.mm
        width: at.width + 0.8 * Theme.mm
        height: at.height + 0.8 * Theme.mm
        radius: Theme.radius
        color: "transparent"
        border.width: 0.8 * Theme.mm
        border.color: Theme.accent
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
