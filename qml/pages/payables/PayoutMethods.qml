// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// How money goes to an artisan, or comes back: in cash, by post, by app, by bank.
RowLayout {
    id: root

    required property string method

    signal chosen(method: string)

    spacing: Theme.gap

    Repeater {
        model: ["cash", "postal_account", "baridi_mob", "bank"]

        TouchButton {
            required property string modelData

            objectName: "by-" + modelData
            textSize: Theme.text
            text: {
                switch (modelData) {
                case "cash":
                    //: how an artisan is paid; very short
                    return qsTr("Cash");
                case "postal_account":
                    //: how an artisan is paid: postal account; very short
                    return qsTr("CCP");
                case "baridi_mob":
                    //: how an artisan is paid: by the app of the post; very short
                    return qsTr("BaridiMob");
                default:
                    //: how an artisan is paid; very short
                    return qsTr("Bank");
                }
            }
            chosen: root.method === modelData
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.chosen(modelData)
        }
    }
}
