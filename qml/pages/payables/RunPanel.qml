// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Payday: a list of who gets what is drafted, somebody agrees to it, each is paid, it is closed.
ColumnLayout {
    id: root

    required property PayablesDesk desk
    readonly property string state: desk.runState
    readonly property bool running: state === "drafted" || state === "approved"

    spacing: Theme.gap

    Rectangle { // where one is
        color: Theme.surface
        radius: Theme.radius
        Layout.fillWidth: true
        Layout.preferredHeight: head.implicitHeight + 2 * Theme.gap

        ColumnLayout {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap
            spacing: Theme.mm

            Label {
                objectName: "runHead"
                text: {
                    if (root.desk.preparing > 0)
                        //: while a payday list is made, which takes a moment; of how many artisans
                        return qsTr("The list is being made. Artisans: %1").arg(root.desk.preparing);
                    switch (root.state) {
                    case "drafted":
                        //: a payday list was made; up to which day of sale
                        return qsTr("Draft: what was sold up to %1").arg(root.desk.runDay);
                    case "approved":
                        //: a payday list was agreed to and is being paid; up to which day of sale
                        return qsTr("Being paid: what was sold up to %1").arg(root.desk.runDay);
                    case "closed":
                        //: the last payday list is closed; up to which day of sale
                        return qsTr("The last payday is closed: sold up to %1").arg(root.desk.runDay);
                    default:
                        //: there was no payday list yet
                        return qsTr("No payday yet");
                    }
                }
                font.pixelSize: Theme.strongText
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Rectangle {
                visible: root.state !== ""
                color: Theme.well
                radius: height / 2
                Layout.fillWidth: true
                Layout.preferredHeight: 2.5 * Theme.mm

                Rectangle {
                    anchors.left: parent.left
                    height: parent.height
                    radius: height / 2
                    color: Theme.pay
                    width: root.desk.runOf > 0 ? parent.width * root.desk.runDone / root.desk.runOf : 0
                }
            }
            Label {
                visible: root.state !== ""
                //: of a payday: how many of how many artisans were paid, and how much of how much
                text: qsTr("%1 of %2 paid · %3 of %4").arg(root.desk.runDone).arg(root.desk.runOf).arg(root.desk.runPaid).arg(root.desk.runAmount)
                color: Theme.softInk
                Layout.fillWidth: true
            }
        }
    }
    RowLayout { // what can be done now
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.running ? [] : [0, 7, 30]

            TouchButton {
                required property int modelData

                objectName: "draft-" + modelData
                symbol: "list-checks"
                enabled: root.desk.known && !root.desk.busy
                textSize: Theme.text
                //: starts a payday list of all that was sold up to today
                text: modelData === 0 ? qsTr("Up to today")
                                        //: starts a payday list of all that was sold up to so many days ago
                                      : qsTr("Up to %n days ago", "", modelData)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.draft(modelData)
            }
        }
        TouchButton {
            objectName: "approveRun"
            visible: root.state === "drafted"
            kind: TouchButton.Primary
            symbol: "check"
            enabled: !root.desk.busy
            //: agrees to a payday list; from then on each artisan on it can be paid
            text: qsTr("Agree to this list")
            Layout.fillWidth: true
            onClicked: root.desk.approve()
        }
        TouchButton {
            objectName: "closeRun"
            visible: root.state === "approved"
            kind: root.desk.runDone === root.desk.runOf ? TouchButton.Primary : TouchButton.Plain
            symbol: "circle-check"
            enabled: !root.desk.busy
            text: root.desk.runDone === root.desk.runOf
                  //: closes a payday list of which all are paid
                  ? qsTr("Close the payday")
                  //: closes a payday list; who was not paid keeps the money in the account
                  : qsTr("Close; the rest stays in the accounts")
            Layout.fillWidth: true
            onClicked: root.desk.closeRun()
        }
    }
    ListView {
        id: list

        clip: true
        spacing: Theme.mm
        model: root.desk.runRows
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: AccountRow {
            id: row

            required property int index
            required property string artisanName
            required property string communeName
            required property string amountText
            required property bool paid
            required property bool stale

            objectName: "run-" + index
            width: ListView.view.width
            title: artisanName
            //: somebody on a payday list got money, or gave something back, after the list was made
            detail: stale ? qsTr("Changed since: waits for the next payday") : communeName
            amount: amountText
            mark: paid ? "circle-check" : stale ? "triangle-alert" : "clock"
            markColor: paid ? Theme.pay : stale ? Theme.amber : Theme.softInk
            onTouched: root.desk.openOfRun(index)

            TouchButton {
                objectName: "payRun-" + row.index
                visible: root.state === "approved" && !row.paid && !row.stale
                kind: TouchButton.Pay
                symbol: "hand-coins"
                implicitHeight: Theme.touchLeast
                onClicked: root.desk.payOfRun(row.index)
            }
        }

        EmptyHint {
            visible: list.count === 0 && root.desk.known
            anchors.centerIn: parent
            width: 75 * Theme.mm
            symbol: "list-checks"
            //: how a payday works
            text: qsTr("A payday lists everybody who has money to fetch. First look at the list, then agree, then pay one after the other.")
        }
    }
}
