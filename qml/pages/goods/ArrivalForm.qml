// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A transfer arrives: each scan counts one up; what is less needs a reason, by its picture.
ColumnLayout {
    id: root

    required property TransferDesk desk
    property bool explaining: false // what did not arrive, and why

    spacing: Theme.gap

    FormHead {
        title: root.desk.placeName
        subtitle: root.desk.note === "" ? root.desk.placeKind : root.desk.placeKind + "  ·  " + root.desk.note
        onLeaving: root.desk.back()
    }
    ListView {
        id: lines

        objectName: "arrivalLines"
        clip: true
        spacing: Theme.mm
        model: root.desk.lines
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        Connections {
            target: root.desk

            function onFlash() {
                lines.positionViewAtIndex(root.desk.flashed, ListView.Contain);
            }
        }

        delegate: TransferRow {
            id: line

            required property int index
            required property string nowText
            required property string mostText
            required property string lessText
            required property bool full
            required property string why

            width: lines.width
            color: full ? Theme.payTint : root.desk.flashed === index ? Theme.primaryTint : Theme.surface

            Repeater {
                model: root.explaining && !line.full ? ["missing", "damaged", "refused"] : []

                TouchButton {
                    required property string modelData

                    objectName: modelData + "-" + line.index
                    chosen: line.why === modelData
                    upright: true
                    textSize: Theme.smallText
                    symbol: modelData === "missing" ? "package-search" : modelData === "damaged" ? "triangle-alert" : "undo-2"
                    text: {
                        switch (modelData) {
                        case "missing":
                            //: why less arrived than was sent; very short, under a picture
                            return qsTr("Missing");
                        case "damaged":
                            //: why less arrived than was sent; very short, under a picture
                            return qsTr("Damaged");
                        default:
                            //: what arrived is not wanted and goes back; very short, under a picture
                            return qsTr("Goes back");
                        }
                    }
                    Layout.preferredWidth: 20 * Theme.mm
                    Layout.preferredHeight: 13 * Theme.mm
                    onClicked: root.desk.setWhy(line.index, modelData)
                }
            }
            Stepper {
                name: "arrived"
                row: line.index
                //: how many of a line have arrived, of how many
                text: qsTr("%1 of %2").arg(line.nowText).arg(line.mostText)
                textColor: line.full ? Theme.pay : Theme.ink
                moreSymbol: line.full ? "check" : "plus"
                canMore: !line.full
                onLess: root.desk.less(line.index)
                onMore: root.desk.more(line.index)
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "receive"
            kind: root.desk.whole ? TouchButton.Primary : TouchButton.Plain
            symbol: root.desk.whole ? "package-check" : "package-minus"
            enabled: !root.desk.busy
            //: button: the arrival is finished; how many of how many
            text: root.explaining || root.desk.whole ? qsTr("Finish: %1").arg(root.desk.sumText)
                                                       //: button: not everything arrived; "0 of 2"
                                                     : qsTr("Arrived: %1").arg(root.desk.sumText)
            implicitHeight: 15 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: {
                if (root.explaining || root.desk.whole)
                    root.desk.receive();
                else
                    root.explaining = true;
            }
        }
        TouchButton {
            objectName: "receiveAll"
            visible: !root.desk.whole && !root.explaining
            kind: TouchButton.Primary
            symbol: "package-check"
            enabled: !root.desk.busy
            //: button: everything that was sent has arrived
            text: qsTr("All is here")
            textSize: Theme.titleText
            implicitHeight: 15 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.receiveAll()
        }
    }
}
