// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Beside the day in figures: the days before it, or the months and years that were closed.
ColumnLayout {
    id: aside

    required property ReportDesk desk
    property bool periods: false

    visible: !aside.desk.blind
    spacing: Theme.gap

    TouchButton {
        objectName: "showPeriods"
        symbol: aside.periods ? "sun" : "calendar-days"
        text: aside.periods ?
            //: button beside a day's report: shows the list of days again
            qsTr("Days") :
            //: button beside a day's report: shows the months and years that were closed
            qsTr("Months and years")
        Layout.fillWidth: true
        onClicked: aside.periods = !aside.periods
    }
    ReportDays {
        desk: aside.desk
        visible: !aside.periods
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    WhenWanted {
        wanted: aside.periods
        Layout.fillWidth: true
        Layout.fillHeight: true

        ReportPeriods {
            desk: aside.desk
        }
    }
}
