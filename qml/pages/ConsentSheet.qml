// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The artisan is asked for less: a face, a number to dial, the tag and the lower price, until when it
// holds, and who said yes. Silence is no yes.
AskingSheet {
    id: root

    required property ConsentDesk desk
    required property string currency

    objectName: "consentSheet"
    widest: 190 * Theme.mm
    highest: 118 * Theme.mm
    visible: desk.asking
    onVisibleChanged: fill()

    function fill() {
        who.text = desk.artisanName;
        number.text = desk.phone;
    }

    Connections {
        target: root.desk

        function onLeftChanged() { // the next one is asked
            root.fill();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wideGap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Face {
                portrait: root.desk.portrait
                size: (root.narrow ? 14 : 18) * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    //: title of the sheet on which an artisan is asked for a lower price; %1: the artisan
                    text: qsTr("Ask %1").arg(root.desk.artisanName)
                    font.pixelSize: root.narrow ? Theme.strongText : Theme.titleText
                    font.bold: true
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "consentItem"
                    text: root.desk.itemName + (root.desk.left > 1
                          //: after the goods that an artisan is asked about: so many questions are left
                          ? "  ·  " + qsTr("%1 to ask").arg(root.desk.left) : "")
                    color: Theme.softInk
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }
            TouchButton {
                objectName: "consentCancel"
                kind: TouchButton.Quiet
                symbol: "x"
                Layout.alignment: Qt.AlignTop
                onClicked: root.desk.cancel()
            }
        }
        RowLayout {
            spacing: Theme.wideGap
            Layout.fillWidth: true

            Label {
                //: the price on the tag of goods
                text: qsTr("Tag: %1").arg(root.desk.tagText)
                font.pixelSize: Theme.strongText
                color: Theme.softInk
                Layout.fillWidth: true
                Layout.preferredWidth: root.narrow ? -1 : 1
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.preferredWidth: root.narrow ? -1 : 1

                Label {
                    //: before the lower price that an artisan is asked to agree to
                    text: qsTr("New price")
                    font.pixelSize: Theme.strongText
                }
                Money {
                    objectName: "consentLeast"
                    amount: root.desk.leastText
                    currency: root.currency
                    size: Theme.titleText * 1.25
                }
                Item {
                    Layout.fillWidth: true
                }
            }
        }
        GridLayout {
            visible: root.desk.forSale && !(root.narrow && root.desk.complaint !== "") // which wants the room
            columns: root.narrow ? 2 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Until {
                desk: root.desk
                word: "today"
                //: until when an artisan's word about a price holds; short
                text: qsTr("Today only")
            }
            Until {
                desk: root.desk
                word: "week"
                //: until when an artisan's word about a price holds; short
                text: qsTr("For a week")
            }
            Until {
                desk: root.desk
                word: "always"
                //: until when an artisan's word about a price holds; short
                text: qsTr("Until another word")
                Layout.columnSpan: root.narrow ? 2 : 1
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Field {
                id: who

                objectName: "consentWho"
                symbol: "user-round"
                //: hint: who spoke for the artisan
                hint: qsTr("Who said so")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            Field {
                id: number

                objectName: "consentPhone"
                symbol: "smartphone"
                //: hint: the telephone number that was called
                hint: qsTr("Number that was called")
                inputMethodHints: Qt.ImhDialableCharactersOnly
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        Item {
            Layout.fillHeight: true
        }
        GridLayout {
            columns: root.narrow ? 2 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "agreedHere"
                kind: TouchButton.Primary
                symbol: "user-round"
                enabled: !root.desk.busy && who.text.trim() !== ""
                //: button: the artisan agreed to a lower price, standing here; short
                text: qsTr("Agreed, here")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.said(false, who.text, "")
            }
            TouchButton {
                objectName: "agreedByPhone"
                kind: TouchButton.Primary
                symbol: "smartphone"
                enabled: !root.desk.busy && who.text.trim() !== "" && number.text.trim() !== ""
                //: button: the artisan agreed to a lower price on the telephone; short
                text: qsTr("Agreed, by phone")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.said(true, who.text, number.text)
            }
            TouchButton {
                objectName: "vouchForIt"
                visible: root.desk.forSale
                symbol: "lock"
                //: button: a manager answers for a price that the artisan was not asked about; short
                text: qsTr("A manager answers")
                Layout.columnSpan: root.narrow ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.vouch()
            }
        }
    }

    component Until: TouchButton {
        required property ConsentDesk desk
        required property string word

        objectName: "until-" + word
        textSize: Theme.text
        chosen: desk.until === word
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: desk.holdUntil(word)
    }
}
