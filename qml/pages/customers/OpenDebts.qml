// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What a customer has not paid yet, and until when; what is late comes first.
ListView {
    id: root

    required property Till till
    readonly property CustomersDesk desk: till.customers
    readonly property real row: 13 * Theme.mm

    visible: count > 0
    clip: true
    spacing: Theme.mm
    implicitHeight: Math.min(count, 3) * (row + spacing)
    boundsBehavior: Flickable.StopAtBounds
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
        height: root.row
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
