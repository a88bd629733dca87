// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// By which card or with which app of a phone somebody pays: the only place where they are listed.
RowLayout {
    id: root

    property string kind: "" // "card", "mobile"; "": either
    property string prefix: "scheme-" // of the names that a test looks for
    property string scheme: "CIB"
    readonly property string kindOfScheme: cards.includes(scheme) ? "card" : "mobile"
    readonly property list<string> cards: ["CIB", "Edahabia"]
    readonly property list<string> apps: ["BaridiMob", "DZ Mob Pay"]

    onKindChanged: scheme = kind === "mobile" ? "BaridiMob" : "CIB"

    spacing: Theme.mm
    Layout.fillWidth: true
    Layout.fillHeight: false

    Repeater {
        model: root.kind === "card" ? root.cards : root.kind === "mobile" ? root.apps : [...root.cards, ...root.apps]

        TouchButton {
            required property string modelData

            objectName: root.prefix + modelData
            //: the app of the post, by which buyers pay with the phone
            text: modelData === "BaridiMob" ? qsTr("BaridiMob") : modelData
            textSize: Theme.text
            chosen: root.scheme === modelData
            Layout.minimumWidth: Theme.touchLeast
            Layout.preferredWidth: 2 * modelData.length * Theme.mm
            Layout.fillWidth: true
            onClicked: root.scheme = modelData
        }
    }
}
