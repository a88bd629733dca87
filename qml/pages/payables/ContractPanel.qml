// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A contract: above, what the artisan gets, as money; below, everything else as questions.
Rectangle {
    id: root

    required property ContractDesk desk
    required property string currency
    required property string houseName // who signs for it

    signal paperWanted

    color: Theme.sand

    MouseArea { // nothing behind it
        anchors.fill: parent
    }
    ColumnLayout {
        visible: !shares.visible && !signing.visible
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true

            TouchButton {
                objectName: "contractBack"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.close()
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: root.desk.artisanName + " · " + root.desk.stallText
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    Layout.fillWidth: true
                }
                Label {
                    text: root.desk.versionText
                    color: Theme.softInk
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                visible: root.desk.perThousand !== ""
                spacing: 0

                Label {
                    //: above an amount: the artisan's part of each 1 000
                    text: qsTr("Of each 1 000 the artisan gets")
                    font.pixelSize: Theme.smallText
                    color: Theme.softInk
                }
                Money {
                    objectName: "perThousand"
                    amount: root.desk.perThousand
                    currency: root.currency
                    size: Theme.priceText * 1.3
                    color: Theme.pay
                    Layout.alignment: Qt.AlignHCenter
                }
            }
            TouchButton {
                objectName: "contractPaper"
                symbol: "printer"
                onClicked: root.paperWanted()
            }
            TouchButton {
                objectName: "contractAsBefore"
                visible: root.desk.differs && root.desk.canSign
                kind: TouchButton.Quiet
                symbol: "undo-2"
                //: button: what was chosen for a contract is as it was signed last
                text: qsTr("As before")
                onClicked: root.desk.takeBack()
            }
            TouchButton {
                objectName: "contractSign"
                kind: TouchButton.Primary
                symbol: "pencil"
                enabled: root.desk.canSign
                //: button: a new version of a contract is signed by both
                text: qsTr("Sign")
                onClicked: root.desk.startSigning()
            }
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        NoticeBar {
            harmless: true
            lasting: true
            symbol: "circle-check"
            //: a contract was just signed
            text: root.desk.signedNow ? qsTr("Signed. It holds for goods that come from now on; what is here keeps its version.") : ""
            Layout.fillWidth: true
        }
        RowLayout {
            visible: bandsOf.count > 0
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                id: bandsOf

                model: root.desk.bands

                Rectangle {
                    id: band

                    required property string fromText
                    required property string artisanText

                    color: Theme.payTint
                    radius: Theme.radius
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: 11 * Theme.mm

                    Column {
                        anchors.centerIn: parent

                        Text {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: band.artisanText
                            font.pixelSize: Theme.priceText
                            font.bold: true
                            color: Theme.ink
                        }
                        Label {
                            anchors.horizontalCenter: parent.horizontalCenter
                            //: of each 1 000 of a price, from this amount on
                            text: qsTr("of each 1 000 from %1 on").arg(band.fromText)
                            font.pixelSize: Theme.smallText
                            color: Theme.softInk
                        }
                    }
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "contractShares"
                symbol: "layers"
                //: button: other shares in a contract for families, prices and steps of a price
                text: qsTr("Other shares by family or price")
                textSize: Theme.text
                onClicked: root.desk.writeShares()
            }
            Label {
                text: root.desk.rulesText
                color: Theme.softInk
                Layout.fillWidth: true
            }
        }
        ChipRow {
            visible: count > 1
            spacing: Theme.mm
            model: root.desk.stalls
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.touchLeast
            Layout.preferredHeight: Math.ceil(Theme.touchLeast) + 1 // or the lowest line of a chip is cut

            delegate: TouchButton {
                required property int index
                required property string code
                required chosen

                objectName: "contractStall-" + index
                implicitHeight: Theme.touchLeast
                text: code
                textSize: Theme.text
                onClicked: root.desk.chooseStall(index)
            }
        }
        ListView {
            id: questions

            objectName: "questions"
            clip: true
            spacing: Theme.mm
            boundsBehavior: Flickable.StopAtBounds
            model: root.desk.questions
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: QuestionRow {
                width: ListView.view.width
                onAnswered: (question, answer) => root.desk.choose(question, answer)
            }
        }
    }
    SharesPanel {
        id: shares

        anchors.fill: parent
        visible: root.desk.shares.writing
        desk: root.desk.shares
    }
    SignPanel {
        id: signing

        anchors.fill: parent
        visible: root.desk.signing
        desk: root.desk
        currency: root.currency
        houseName: root.houseName
    }
}
