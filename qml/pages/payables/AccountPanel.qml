// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One artisan's account: what is owed, what can be paid today, line by line how it came about.
Rectangle {
    id: root

    required property PayablesDesk desk
    required property string currency
    property bool lookingBack: false // at payments
    property bool choosing: false // which statement

    signal contractWanted
    signal handoverWanted
    signal statementWanted(period: string)

    color: Theme.surface
    radius: Theme.radius

    Connections {
        target: root.desk

        function onAccountChanged() { // a photo is of the account that was open
            photo.source = "";
        }
    }
    EmptyHint {
        visible: !root.desk.opened
        anchors.centerIn: parent
        width: 60 * Theme.mm
        symbol: "user-round"
        //: no account is open
        text: qsTr("Touch an artisan to see the account")
    }
    ColumnLayout {
        visible: root.desk.opened
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Face {
                portrait: root.desk.portrait
                size: 13 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: root.desk.artisanName
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    text: root.desk.communeName
                    font.pixelSize: Theme.smallText
                    color: Theme.softInk
                    Layout.fillWidth: true
                }
                CodeText {
                    visible: code !== ""
                    code: root.desk.phone
                    font.pixelSize: Theme.smallText
                }
            }
            ColumnLayout {
                spacing: 0

                Label {
                    text: root.desk.owes
                          //: above an amount: the artisan owes it to the house
                          ? qsTr("Owes the house")
                          //: above an amount: the house owes it to the artisan
                          : qsTr("Is owed")
                    font.pixelSize: Theme.smallText
                    color: Theme.softInk
                }
                Money {
                    amount: root.desk.balanceText
                    currency: root.currency
                    size: Theme.titleText
                    color: root.desk.owes ? Theme.danger : Theme.ink
                }
            }
        }
        NoticeBar {
            harmless: true
            lasting: true
            symbol: "circle-check"
            text: root.lookingBack ? "" : root.desk.paidText
            Layout.fillWidth: true
        }
        RowLayout {
            visible: !root.choosing || root.lookingBack // the lines have its room
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "payNow"
                kind: TouchButton.Pay
                symbol: "hand-coins"
                enabled: root.desk.accountPayable !== "" && !root.desk.busy
                textSize: root.desk.accountPayable !== "" ? Theme.strongText : Theme.text
                //: button: pays an artisan; the amount
                text: root.desk.accountPayable !== "" ? qsTr("Pay %1").arg(root.desk.accountPayable)
                                                        //: nothing of an artisan's money can be paid today
                                                      : qsTr("Nothing to pay today")
                Layout.fillWidth: true
                onClicked: root.desk.startPaying()
            }
            TouchButton {
                objectName: "lookBack"
                symbol: "history"
                chosen: root.lookingBack
                //: button: the payments that an artisan got; very short
                text: qsTr("Payments")
                onClicked: root.lookingBack = !root.lookingBack
            }
        }
        RowLayout {
            visible: !root.lookingBack
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                objectName: "contract"
                symbol: "file-text"
                textSize: Theme.text
                //: button: what was agreed with an artisan; very short
                text: qsTr("Contract")
                Layout.fillWidth: true
                Layout.preferredWidth: 24 * Theme.mm
                onClicked: root.contractWanted()
            }
            TouchButton {
                objectName: "statements"
                symbol: "printer"
                chosen: root.choosing
                textSize: Theme.text
                //: button: which statement of an artisan's account is printed; very short
                text: qsTr("Statement")
                Layout.fillWidth: true
                Layout.preferredWidth: 36 * Theme.mm
                onClicked: root.choosing = !root.choosing
            }
            TouchButton {
                objectName: "handover"
                symbol: "plus"
                textSize: Theme.text
                //: button: advances, buying goods and other things with an artisan's money; very short
                text: qsTr("More")
                Layout.fillWidth: true
                Layout.preferredWidth: 18 * Theme.mm
                onClicked: root.handoverWanted()
            }
        }
        GridLayout {
            visible: root.choosing && !root.lookingBack
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: [
                    //: a statement of an account: of this month until today; short
                    qsTr("This month"),
                    //: a statement of an account: of the whole month before this one; short
                    qsTr("Last month"),
                    //: a statement of an account: of this year until today; short
                    qsTr("This year"),
                    //: a statement of an account: of the whole year before this one; short
                    qsTr("Last year"),
                ]

                TouchButton {
                    required property int index
                    required property string modelData
                    readonly property string period: ["month", "last_month", "year", "last_year"][index]

                    objectName: "statement-" + period
                    textSize: Theme.text
                    text: modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: {
                        root.choosing = false;
                        root.statementWanted(period);
                    }
                }
            }
        }
        ListView {
            objectName: "accountLines"
            visible: !root.lookingBack
            clip: true
            model: root.desk.lines
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: line

                required property int index
                required property string dateText
                required property string whatText
                required property string itemName
                required property string amountText
                required property bool less
                required property bool hasPaper
                required property bool settled
                required property string photo

                width: ListView.view.width
                height: Math.max(11 * Theme.rowMm, Theme.touchLeast + Theme.mm, words.implicitHeight + Theme.mm)

                RowLayout {
                    anchors.fill: parent
                    spacing: Theme.gap

                    Icon {
                        name: line.settled ? "circle-check" : "clock"
                        color: line.settled ? Theme.pay : Theme.amber
                        size: 5 * Theme.mm
                    }
                    ColumnLayout {
                        id: words

                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            objectName: "itemName"
                            text: line.itemName !== "" ? line.itemName : line.whatText
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                            Layout.preferredHeight: Math.max(5.5 * Theme.rowMm, implicitHeight)
                        }
                        Label {
                            text: line.itemName !== "" ? line.dateText + " · " + line.whatText : line.dateText
                            font.pixelSize: Theme.smallText
                            color: Theme.softInk
                            Layout.fillWidth: true
                            Layout.preferredHeight: 4.5 * Theme.rowMm
                        }
                    }
                    Image { // how it came back
                        objectName: "linePhoto-" + line.index
                        visible: line.photo !== ""
                        source: line.photo
                        sourceSize.width: Math.round(2 * width)
                        fillMode: Image.PreserveAspectCrop
                        Layout.preferredWidth: Theme.touchLeast
                        Layout.preferredHeight: Theme.touchLeast

                        MouseArea {
                            anchors.fill: parent
                            onClicked: photo.source = line.photo
                        }
                    }
                    Text {
                        text: line.amountText
                        textFormat: Text.PlainText
                        font.pixelSize: Theme.text
                        font.bold: true
                        color: line.less ? Theme.danger : Theme.ink
                    }
                    TouchButton {
                        objectName: "printLine-" + line.index
                        opacity: line.hasPaper ? 1 : 0 // and its place stays
                        enabled: line.hasPaper
                        kind: TouchButton.Quiet
                        symbol: "printer"
                        implicitHeight: Theme.touchLeast
                        onClicked: root.desk.printLine(line.index)
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }
            }
        }
        PayoutList {
            visible: root.lookingBack
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    ReturnPhoto {
        id: photo

        anchors.fill: parent
    }
}
