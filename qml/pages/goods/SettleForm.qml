// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What the other place did not take: so much is here again, the rest is lost. It cannot be undone, so
// it is asked twice.
ColumnLayout {
    id: root

    required property TransferDesk desk

    spacing: Theme.gap

    FormHead {
        title: root.desk.placeName
        //: asks the sender of a transfer where the rest of the goods is
        subtitle: qsTr("What came back to you? The rest is lost.")
        onLeaving: root.desk.back()
    }
    ListView {
        id: lines

        objectName: "settleLines"
        clip: true
        spacing: Theme.mm
        model: root.desk.lines
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TransferRow {
            id: line

            required property int index
            required property string nowText
            required property string mostText
            required property string lessText
            required property bool full
            required property string why

            width: lines.width

            Label {
                //: why the other place did not take it
                text: line.why === "damaged" ? qsTr("came damaged")
                                               //: why the other place did not take it
                                             : line.why === "refused" ? qsTr("sent back")
                                                                        //: why the other place did not take it
                                                                      : qsTr("not in the box")
                color: Theme.softInk
                Layout.preferredWidth: 30 * Theme.mm
            }
            Stepper {
                name: "back"
                row: line.index
                //: how many of a line came back, of how many
                text: qsTr("%1 of %2").arg(line.nowText).arg(line.mostText)
                textColor: line.full ? Theme.pay : Theme.ink
                canMore: !line.full
                onLess: root.desk.less(line.index)
                onMore: root.desk.more(line.index)
            }
        }
    }
    Label {
        objectName: "settleText"
        text: root.desk.sumText
        font.pixelSize: Theme.titleText
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    TouchButton {
        objectName: "settle"
        kind: root.desk.confirming ? TouchButton.Danger : TouchButton.Primary
        symbol: root.desk.confirming ? "triangle-alert" : "check"
        enabled: !root.desk.busy
        //: button, touched a second time: the rest of a transfer is settled for good
        text: root.desk.confirming ? qsTr("This cannot be undone: touch again")
                                     //: button: the rest of a transfer is settled
                                   : qsTr("That is how it is")
        textSize: Theme.titleText
        implicitHeight: 15 * Theme.mm
        Layout.fillWidth: true
        onClicked: root.desk.settle()
    }
}
