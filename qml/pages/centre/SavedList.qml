// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat
import Touat.Till

// Where a list of the manager's was saved, or that it could not be.
NoticeBar {
    required property ListDesk lists

    objectName: "savedList"
    harmless: lists.complaint === ""
    symbol: harmless ? "circle-check" : "triangle-alert"
    //: a list of the manager's was written as a table or a paper; where
    text: lists.complaint !== "" ? lists.complaint : lists.saved === "" ? "" : qsTr("Saved: %1").arg("\u2066" + lists.saved
                                                                                                   + "\u2069")
    // Of a page that somebody left, and came back to, it is said no more.
    Component.onCompleted: lists.forgetComplaint()
    onVisibleChanged: if (!visible && text !== "")
        lists.forgetComplaint()
    onDismissed: lists.forgetComplaint()
}
