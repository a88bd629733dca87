// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

// What a page has for some moments only. It is made the first time that it is wanted, so that nobody who
// comes to work waits for it, and kept from then on. (A Loader of Qt 6.4 makes nothing whose component is
// bound to the file it stands in; a Repeater does.)
Item {
    id: root

    required property bool wanted
    default property Component content
    property bool made: false

    function serve() {
        if (wanted)
            made = true; // before it is seen: what is inside may begin anew whenever it appears
        visible = wanted;
    }

    visible: false
    onWantedChanged: serve()
    Component.onCompleted: serve()

    Repeater {
        model: root.made ? 1 : 0
        delegate: root.content
        onItemAdded: (index, item) => item.anchors.fill = root
    }
}
