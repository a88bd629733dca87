// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat

// What stands above a column.
Label {
    color: Theme.softInk
    font.pixelSize: Theme.smallText
    fontSizeMode: Text.HorizontalFit // large writing
    minimumPixelSize: Math.round(0.8 * Theme.leastText)
    horizontalAlignment: Text.AlignHCenter
    Layout.fillWidth: true
    Layout.preferredWidth: 4
    Layout.preferredHeight: 5 * Theme.rowMm
}
