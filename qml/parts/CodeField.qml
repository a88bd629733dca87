// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat

// A phone number or another number to type: it stands where its reader begins, and its digits run from the left in
// every language, which is what they do by themselves.
Field {
    horizontalAlignment: TextInput.AlignLeft
    inputMethodHints: Qt.ImhNoPredictiveText
    maximumLength: 40
}
