// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// What a page has for some moments only. It is made the first time that it is wanted, so that nobody who
// comes to work waits for it, and kept from then on.
Loader {
    id: root

    required property bool wanted
    default property Component content

    function serve() {
        if (wanted)
            active = true; // before it is seen: what is inside may begin anew whenever it appears
        visible = wanted;
    }

    active: false
    visible: false
    sourceComponent: content
    onWantedChanged: serve()
    Component.onCompleted: serve()
}
