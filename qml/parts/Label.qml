// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// Text that begins where its reader begins, whatever letters it starts with.
Text {
    font.pixelSize: Theme.text
    color: Theme.ink
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    elide: Text.ElideRight
    lineHeight: 0.86 // the fonts leave room for marks that our texts rarely have
    textFormat: Text.PlainText
}
