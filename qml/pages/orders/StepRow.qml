// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The way of an order from its first day to its last: what was reached is green, the next step is the
// one button.
RowLayout {
    id: root

    required property OrdersDesk desk
    readonly property bool sells: desk.orderKind !== "delivery" // the last step sells it at the counter

    spacing: Theme.mm

    Repeater {
        model: root.desk.steps

        TouchButton {
            id: state

            required property int index
            required property string modelData

            objectName: "step-" + modelData
            upright: true
            enabled: index === root.desk.step + 1 && !root.desk.busy
            opacity: index <= root.desk.step + 1 ? 1 : 0.45
            kind: index <= root.desk.step ? TouchButton.Pay : index === root.desk.step + 1 ? TouchButton.Primary : TouchButton.Plain
            symbol: {
                switch (modelData) {
                case "pending":
                    return "clock";
                case "started":
                    return "pencil";
                case "ready":
                    return "package-check";
                default:
                    return root.sells ? "shopping-basket" : "heart";
                }
            }
            text: {
                switch (modelData) {
                case "pending":
                    //: state of an order: it is written down; very short
                    return qsTr("Noted");
                case "started":
                    //: state of an order: the artisan works on it; very short
                    return qsTr("Started");
                case "ready":
                    //: state of an order: it can be fetched; very short
                    return qsTr("Ready");
                default:
                    //: the last step of an order: it is sold at the counter; very short
                    return root.sells ? qsTr("Sell it")
                                        //: the last step of an order: the buyer has it; very short
                                      : qsTr("Handed over");
                }
            }
            textSize: Theme.text
            Layout.fillWidth: true
            Layout.preferredHeight: 20 * Theme.mm
            Layout.preferredWidth: 1
            onClicked: root.desk.advance()
        }
    }
}
