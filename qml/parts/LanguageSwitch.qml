// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// Three languages, each written in itself.
Row {
    id: root

    required property string language

    signal wanted(string language)

    spacing: Theme.gap

    Repeater {
        model: ["ar", "fr", "en"]

        TouchButton {
            required property string modelData

            objectName: "language-" + modelData
            text: modelData === "ar" ? "العربية" : modelData === "fr" ? "Français" : "English"
            textSize: Theme.text
            chosen: root.language === modelData
            onClicked: root.wanted(modelData)
        }
    }
}
