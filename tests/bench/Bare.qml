// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The least that QML can show: the floor of the till's start.
Window {
    width: 1024
    height: 600
    visible: true

    Text {
        anchors.centerIn: parent
        text: "مرحبا — Bonjour"
    }
}
