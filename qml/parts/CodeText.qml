// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// A phone number or a code among words of any script; its groups never change places.
Text {
    required property string code

    text: code === "" ? "" : "\u2066" + code + "\u2069"
    textFormat: Text.PlainText
    font.pixelSize: Theme.text
    color: Theme.softInk
    horizontalAlignment: Text.AlignLeft // where its reader begins
    elide: Text.ElideRight
}
