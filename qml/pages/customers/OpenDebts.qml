// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What a customer has not paid yet, and until when; what is late comes first.
Column {
    id: root

    required property Till till
    readonly property CustomersDesk desk: till.customers

    spacing: Theme.mm
    bottomPadding: debts.count > 0 ? Theme.wideGap : 0

    Repeater {
        id: debts

        model: root.desk.debts

        delegate: Rectangle {
            id: debt

            required property int index
            required property string number
            required property string dueText
            required property bool late
            required property string leftText

            objectName: "debt-" + index
            width: root.width
            height: 13 * Theme.mm
            radius: Theme.radius
            color: debt.late ? Theme.dangerTint : Theme.amberTint

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Icon {
                    name: debt.late ? "circle-alert" : "clock"
                    color: debt.late ? Theme.danger : Theme.amber
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: debt.dueText
                        color: debt.late ? Theme.danger : Theme.ink
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    CodeText {
                        code: debt.number
                        font.pixelSize: Theme.smallText
                    }
                }
                Money {
                    amount: debt.leftText
                    currency: root.till.currency
                    size: Theme.strongText
                    color: debt.late ? Theme.danger : Theme.ink
                }
            }
        }
    }
}
