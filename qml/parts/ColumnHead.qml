// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// What stands above a column, which is of figures unless it says otherwise.
Label {
    color: Theme.softInk
    font.pixelSize: Theme.smallText
    fontSizeMode: Text.HorizontalFit // large writing
    minimumPixelSize: Math.round(0.8 * Theme.leastText)
    horizontalAlignment: Text.AlignRight // as they do, digit below digit
    Layout.fillWidth: true
    Layout.preferredWidth: 4
    Layout.preferredHeight: 5 * Theme.rowMm
}
