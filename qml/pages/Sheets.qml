// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Touat
import Touat.Till

// What lies over any page when it is asked for: each sheet knows when that is. While one does, it has the
// keyboard, and the page behind hears no key.
Item {
    id: root

    required property Till till
    required property Item page // behind
    required property Item corner // what stands over every page
    readonly property bool lying: {
        for (let i = 0; i < children.length; ++i)
            if (children[i].visible)
                return true;
        return false;
    }
    // What lies on top is a page of the manager's of its own.
    readonly property bool asPage: {
        let top = null;
        for (let i = 0; i < children.length; ++i)
            if (children[i].visible)
                top = children[i];
        return top !== null && [stalls, closings, takings, log, places].includes(top);
    }
    readonly property Item now: Window.activeFocusItem
    // What is asked at the counter is asked beside its cart, and where goods come back beside the basket that waits.
    readonly property Item side: {
        if (till.stage === Till.Selling)
            return beside;
        if (till.stage === Till.TakingBack && till.counter.lineCount > 0)
            return beside.wide ? beside : above;
        return null;
    }

    function isOnASheet(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === root)
                return true;
        return item === root.parent; // whoever had it let it go
    }
    function serve() {
        if (lying && !isOnASheet(now)) {
            const field = now as Field;
            if (field !== null)
                field.focus = false; // or its keys would stand there again afterwards
            forceActiveFocus();
        } else if (!lying && isOnASheet(now)) {
            page.forceActiveFocus();
        }
    }
    // What lies on top is laid aside. A day that was left open is not: that wants an answer.
    function leave() {
        if (till.practice.sheetOpen)
            till.practice.closeSheet();
        else if (till.printer.sheet !== "")
            till.printer.showSheet("");
        else if (till.camera.wanted !== "")
            till.camera.end();
        else if (till.paper.showing)
            till.paper.hide();
        else if (till.approval.asking)
            till.approval.cancel();
        else if (till.consents.asking)
            till.consents.cancel();
        else if (till.choice.asking)
            till.choice.dismiss();
        else if (till.invoices.asking)
            till.invoices.cancel();
        else if (till.places.open)
            till.places.close();
        else if (till.closings.open)
            till.closings.leave();
        else if (till.stalls.open)
            till.stalls.close();
        else if (till.takings.open)
            till.takings.close();
        else if (till.centreLog.open)
            till.centreLog.close();
    }

    onLyingChanged: serve() // before the next key
    onNowChanged: afterIt.restart()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            leave();
    }

    Binding {
        target: root.corner
        property: "z"
        value: root.asPage ? 1 : 0
    }
    Timer { // a page that has just come takes the keyboard first
        id: afterIt

        interval: 0
        onTriggered: root.serve()
    }
    BesideCart {
        id: beside

        visible: false // a place and no sheet
        pageWidth: root.width
        pageHeight: root.height
    }
    Item {
        id: above // the strip at the foot of the page

        visible: false
        width: root.width
        height: root.height - Theme.stripHeight - Theme.wideGap - Theme.gap
    }
    StallsSheet {
        id: stalls

        anchors.fill: parent
        till: root.till
    }
    WhenWanted {
        id: closings

        anchors.fill: parent
        wanted: root.till.closings.open

        ClosingsSheet {
            till: root.till
        }
    }
    TakingsSheet {
        id: takings

        anchors.fill: parent
        till: root.till
    }
    WhenWanted {
        id: log

        anchors.fill: parent
        wanted: root.till.centreLog.open

        LogSheet {
            till: root.till
        }
    }
    PlacesSheet {
        id: places

        anchors.fill: parent
        till: root.till
    }
    InvoiceSheet {
        anchors.fill: parent
        desk: root.till.invoices
    }
    StaleDaySheet {
        anchors.fill: parent
        till: root.till
    }
    WhichSheet {
        anchors.fill: parent
        side: root.side
        choice: root.till.choice
    }
    ConsentSheet {
        anchors.fill: parent
        side: root.side
        desk: root.till.consents
        currency: root.till.currency
    }
    ApprovalSheet {
        anchors.fill: parent
        side: root.side
        approval: root.till.approval
    }
    ReceiptSheet {
        anchors.fill: parent
        paper: root.till.paper
    }
    CameraSheet {
        anchors.fill: parent
        camera: root.till.camera
    }
    PrinterSheet {
        anchors.fill: parent
        printer: root.till.printer
        paper: root.till.paper
    }
    PracticeSheet {
        anchors.fill: parent
        practice: root.till.practice
    }
}
