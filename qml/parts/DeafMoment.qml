// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// For half a second nothing below it hears a touch: the second one of a nervous finger was meant for what stood here
// before.
MouseArea {
    id: root

    function begin() {
        moment.restart();
    }

    objectName: "deaf"
    visible: moment.running

    Timer {
        id: moment

        interval: 500
    }
}
