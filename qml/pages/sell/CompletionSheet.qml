// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What was sold in a hurry, and its card to fill in. Lies over the tiles like "More".
Curtain {
    id: root

    required property Till till
    readonly property CompletionDesk desk: till.completion
    readonly property bool writing: desk.writing
    property string face: "card" // of what is written: "card", "photos", "details", "parts"
    required property bool one // it was opened for one item, and there is no list behind
    readonly property bool card: writing && face === "card"

    signal closed

    color: Theme.sand
    onVisibleChanged: face = "card"

    Connections {
        target: root.desk

        function onCompleted() {
            root.face = "card";
            if (root.one) root.closed();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "leaveCompletion"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: {
                    if (root.writing && !root.card)
                        root.face = "card";
                    else if (root.writing && !root.one)
                        root.desk.choose(-1);
                    else
                        root.closed();
                }
            }
            Label {
                //: title above what is written of an item: names, codes, family, photo
                text: root.writing ? qsTr("Card of the item")
                                     //: title of the list of items whose card is not complete; their number
                                   : qsTr("To be completed: %1").arg(root.desk.count)
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
        }
        NoticeBar {
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        ListView {
            visible: !root.writing
            clip: true
            spacing: Theme.mm
            boundsBehavior: Flickable.StopAtBounds
            model: root.desk.items
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: TouchCard {
                id: item

                required property int index
                required property string itemName
                required property string picture
                required property string priceText
                required property string maker
                required property string codeText

                objectName: "incomplete-" + index
                width: ListView.view.width
                height: 17 * Theme.rowMm
                border.width: Theme.hairline
                border.color: Theme.line
                onTouched: root.desk.choose(item.index)

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.mm
                    anchors.rightMargin: Theme.wideGap
                    spacing: Theme.gap

                    Image {
                        source: item.picture
                        sourceSize.width: Math.round(20 * Theme.mm)
                        sourceSize.height: Math.round(15 * Theme.mm)
                        Layout.preferredWidth: 20 * Theme.mm
                        Layout.preferredHeight: 15 * Theme.mm
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: item.itemName
                            font.bold: true
                            Layout.fillWidth: true
                        }
                        Label {
                            text: item.maker === "" ? item.codeText : item.maker + " · " + item.codeText
                            color: Theme.softInk
                            font.pixelSize: Theme.smallText
                            Layout.fillWidth: true
                        }
                    }
                    Money {
                        amount: item.priceText
                        currency: root.till.currency
                        size: Theme.strongText
                    }
                }
            }
            EmptyHint {
                visible: root.desk.count === 0
                anchors.centerIn: parent
                width: 80 * Theme.mm
                symbol: "circle-check"
                //: every item has its card
                text: qsTr("Every item is complete.")
            }
        }
        PhotoGrid {
            visible: root.writing && root.face === "photos"
            photos: root.till.photos
            camera: root.till.camera
            Layout.fillWidth: true
            Layout.fillHeight: true
            onChosen: row => {
                root.desk.choosePhoto(row);
                root.face = "card";
            }
        }
        RowLayout {
            visible: root.card
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            CardPhotos {
                desk: root.desk
                Layout.fillHeight: false
                onWanted: root.face = "photos"
            }
            ColumnLayout {
                spacing: Theme.mm
                Layout.fillWidth: true

                Field {
                    id: arabic

                    objectName: "nameArabic"
                    text: root.desk.arabic
                    //: field for an item's name in Arabic letters
                    hint: qsTr("Name in Arabic")
                    Layout.fillWidth: true
                }
                Field {
                    id: latin

                    objectName: "nameLatin"
                    text: root.desk.latin
                    //: field for an item's name in Latin letters
                    hint: qsTr("Name in French")
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            visible: root.card
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Field {
                id: codes

                objectName: "codes"
                text: root.desk.codes
                symbol: "scan-barcode"
                //: field for an item's barcodes
                hint: qsTr("Codes, a space between them")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            UnitChoice {
                visible: root.desk.unit !== ""
                unit: root.desk.unit
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: false
                onPicked: unit => root.desk.setUnit(unit)
            }
        }
        FamilyGrid {
            visible: root.card
            columns: 7
            families: root.till.intake.families
            chosen: root.desk.family
            Layout.fillWidth: true
            Layout.fillHeight: false
            onPicked: key => root.desk.chooseFamily(key)
        }
        RowLayout {
            visible: root.card
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "tell"
                symbol: "file-text"
                //: button: technique, materials, measures and story of an item
                text: qsTr("How it was made, its measures, its story")
                Layout.fillWidth: true
                onClicked: root.face = "details"
            }
            TouchButton {
                objectName: "compose"
                visible: root.desk.canBeSet
                symbol: "package-open"
                //: button: what is in a set, and how many of each; short
                text: qsTr("Is a set of …")
                Layout.fillWidth: true
                onClicked: root.face = "parts"
            }
        }
        PartsForm {
            visible: root.writing && root.face === "parts"
            parts: root.desk.parts
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        DetailsForm {
            visible: root.writing && root.face === "details"
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        TouchButton {
            objectName: "told"
            visible: root.writing && (root.face === "details" || root.face === "parts")
            kind: TouchButton.Primary
            symbol: "check"
            //: button: back to the item's card
            text: qsTr("Done")
            Layout.fillWidth: true
            onClicked: root.face = "card"
        }
        TouchButton {
            objectName: "complete"
            visible: root.card
            kind: TouchButton.Primary
            symbol: "check"
            //: the item's card is complete now
            text: qsTr("Complete")
            Layout.fillWidth: true
            onClicked: root.desk.write(arabic.text, latin.text, codes.text)
        }
        Item {
            visible: root.card
            Layout.fillHeight: true
        }
    }
}
