// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Who brings goods, or fetches them: by card, tag or telephone, or among the pictures.
ColumnLayout {
    id: root

    required property Till till
    readonly property DepositDesk desk: till.entrusted

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        FormHead {
            //: asks which artisan fetches unsold goods
            title: root.desk.takingHome ? qsTr("Who fetches goods?")
                                          //: asks which artisan brings goods
                                        : qsTr("Who brings goods?")
            //: how an artisan is found
            subtitle: qsTr("Scan the card or a tag, or touch the picture")
            onLeaving: root.desk.leave()
        }
        Field {
            id: number

            objectName: "depositWho"
            symbol: "search"
            //: field: by which an artisan is found
            hint: qsTr("Number of card or telephone")
            inputMethodHints: Qt.ImhDigitsOnly
            Layout.preferredWidth: 62 * Theme.mm
            onAccepted: root.desk.takeCode(text)
        }
    }
    RowLayout {
        visible: waits.visible
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            //: above the artisans whose contract is over, with goods that they should fetch
            text: qsTr("Their contract is over, and goods wait for them")
            font.bold: true
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "printPickUps"
            symbol: "printer"
            textSize: Theme.text
            //: button: prints the list of artisans to call, to fetch goods; very short
            text: qsTr("Call list")
            onClicked: root.desk.printPickUps()
        }
    }
    ListView {
        id: waits

        visible: root.desk.takingHome && count > 0
        clip: true
        spacing: Theme.mm
        model: root.desk.pickUps
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredHeight: Math.min(count, 3) * 16 * Theme.rowMm

        delegate: TouchCard {
            id: person

            required property int index
            required property string artisanName
            required property string portrait
            required property string phoneText
            required property string endedText
            required property string countText

            objectName: "pickUp-" + index
            width: waits.width
            height: Math.max(15 * Theme.rowMm, words.implicitHeight + 2 * Theme.mm) // a long name needs more
            onTouched: root.desk.choosePickUp(person.index)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Face {
                    portrait: person.portrait
                    size: 12 * Theme.mm
                }
                ColumnLayout {
                    id: words

                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: person.artisanName
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Label {
                        //: of a contract: the day on which it ended
                        text: qsTr("Ended on %1").arg(person.endedText) + (person.phoneText === "" ? "" : "  ·  "
                                                                             + person.phoneText)
                        color: Theme.softInk
                        Layout.fillWidth: true
                    }
                }
                Label {
                    text: Theme.signed("×", person.countText)
                    font.pixelSize: Theme.strongText
                    font.bold: true
                    color: Theme.amber
                }
            }
        }
    }
    FaceGrid {
        id: faces

        model: root.desk.artisans
        name: "who"
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTouched: row => root.desk.chooseArtisan(row)

        EmptyHint {
            visible: faces.count === 0
            anchors.centerIn: parent
            width: 110 * Theme.mm
            symbol: "users"
            //: no artisan has a contract with this stall: what can be done
            text: qsTr("No artisan has a contract with this stall yet. It is signed on the page “Artisans”, in the artisan's account.")
        }
    }
}
