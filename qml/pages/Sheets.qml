// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Touat
import Touat.Till

// What lies over any page when it is asked for: each sheet knows when that is.
Item {
    id: root

    required property Till till

    StallsSheet {
        anchors.fill: parent
        till: root.till
    }
    PlacesSheet {
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
        choice: root.till.choice
    }
    ConsentSheet {
        anchors.fill: parent
        desk: root.till.consents
        currency: root.till.currency
    }
    ApprovalSheet {
        anchors.fill: parent
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
