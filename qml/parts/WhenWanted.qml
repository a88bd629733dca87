// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// What a page has for some moments only. It is made the first time that it is wanted, so that nobody who
// comes to work waits for it, and kept from then on. (A Loader of Qt 6.4 makes nothing whose component is
// bound to the file it stands in.)
Item {
    id: root

    required property bool wanted
    default property Component content
    property Item made: null

    function serve() {
        if (wanted && made === null) {
            // As large as its place from the first moment: a text that was laid out in none keeps its lines.
            made = content.createObject(root, {
                width: width,
                height: height
            }) as Item;
            made.anchors.fill = root;
        }
        visible = wanted; // when it is there: it may begin anew whenever it appears
    }

    visible: false
    onWantedChanged: serve()
    Component.onCompleted: serve()
}
