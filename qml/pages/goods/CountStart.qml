// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Which goods are counted, and the counts that somebody has begun.
RowLayout {
    id: root

    required property Till till
    readonly property CountDesk desk: till.count
    property bool asksWhose: false // whose goods are counted

    spacing: Theme.wideGap
    onVisibleChanged: asksWhose = false

    WhenWanted {
        wanted: root.asksWhose
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        ColumnLayout {
            spacing: Theme.gap

            FormHead {
                //: title: asks which artisan's goods are counted
                title: qsTr("Whose goods are counted?")
                onLeaving: root.asksWhose = false
            }
            FaceGrid {
                id: faces

                model: root.desk.artisans
                name: "countOf"
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTouched: row => {
                    root.desk.chooseArtisan(row);
                    root.asksWhose = false;
                }

                EmptyHint {
                    visible: faces.count === 0
                    anchors.centerIn: parent
                    width: Math.min(90 * Theme.mm, faces.width)
                    symbol: "users"
                    //: nobody's goods can be counted by themselves
                    text: qsTr("No artisan has a contract with this stall.")
                }
            }
        }
    }
    ColumnLayout {
        visible: !root.asksWhose
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "spot-shelf"
                chosen: root.desk.spot === "shelf"
                symbol: "store"
                //: the shelf is counted: what is in the shop
                text: qsTr("Shelf")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.setSpot("shelf")
            }
            TouchButton {
                objectName: "spot-reserve"
                chosen: root.desk.spot === "reserve"
                symbol: "warehouse"
                //: the reserve is counted: what is in the store room
                text: qsTr("Reserve")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.setSpot("reserve")
            }
        }
        GridLayout { // corners have a row of their own below
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "everything"
                chosen: root.desk.family === "" && root.desk.corner < 0 && root.desk.artisanText === ""
                symbol: "layout-grid"
                //: goods of every family are counted
                text: qsTr("Everything")
                textSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.desk.setFamily("")
            }
            TouchButton {
                objectName: "countArtisan"
                chosen: root.desk.artisanText !== ""
                symbol: "user-round"
                text: root.desk.artisanText !== "" ? root.desk.artisanText
                      //: what belongs to one artisan alone is counted; very short
                                                     : qsTr("One artisan")
                textSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.asksWhose = true
            }
            ChipRow { // or what lies in one corner
                objectName: "countCorners"
                visible: count > 0
                model: root.desk.corners
                Layout.columnSpan: 2
                Layout.fillWidth: true
                Layout.preferredHeight: Math.ceil(Theme.touch) + 1 // or the lowest line of a chip is cut

                delegate: TouchButton {
                    required property int index
                    required property string nameText

                    objectName: "countCorner-" + index
                    chosen: root.desk.corner === index
                    symbol: "map-pin"
                    text: nameText
                    textSize: Theme.text
                    onClicked: root.desk.chooseCorner(index)
                }
            }
        }
        FamilyGrid {
            families: root.till.intake.families
            chosen: root.desk.corner < 0 ? root.desk.family : ""
            rowHeight: 16 * Theme.mm // corners want a row
            Layout.fillWidth: true
            Layout.fillHeight: false
            onPicked: key => root.desk.setFamily(key)
        }
        TouchButton {
            objectName: "blind"
            chosen: root.desk.blind
            symbol: root.desk.blind ? "eye-off" : "eye"
            //: switch: whoever counts does not see how many there should be
            text: root.desk.blind ? qsTr("Blind: the book's number stays hidden")
                                    //: switch: whoever counts sees how many there should be
                                  : qsTr("The book's number is shown")
            textSize: Theme.text
            Layout.fillWidth: true
            onClicked: root.desk.setBlind(!root.desk.blind)
        }
        Item {
            Layout.fillHeight: true
        }
        TouchButton {
            objectName: "startCount"
            kind: TouchButton.Primary
            symbol: "scan-barcode"
            enabled: !root.desk.busy
            //: begins to count goods
            text: qsTr("Start counting")
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.desk.start()
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        Label {
            //: above the counts that somebody began and nobody has closed
            text: qsTr("Counts that go on")
            font.bold: true
            Layout.fillWidth: true
        }
        ListView {
            id: counts

            clip: true
            spacing: Theme.gap
            model: root.desk.open
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: TouchCard {
                id: count

                required property int index
                required property string whatText
                required property string whenText
                required property string byText
                required property string countedText
                required property bool blind

                objectName: "openCount-" + index
                width: counts.width
                height: Math.max(25 * Theme.rowMm, said.implicitHeight + 2 * Theme.gap)
                border.width: Theme.hairline
                border.color: Theme.line
                onTouched: root.desk.resume(count.index)

                ColumnLayout {
                    id: said

                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    spacing: 0

                    Label {
                        text: count.whatText
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        Layout.fillWidth: true
                    }
                    Label {
                        text: count.byText + "  ·  " + count.whenText
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                    RowLayout {
                        spacing: Theme.gap

                        Icon {
                            visible: count.blind
                            name: "eye-off"
                            size: 5 * Theme.mm
                        }
                        Label {
                            text: count.countedText
                        }
                    }
                }
            }
            EmptyHint {
                visible: counts.count === 0
                anchors.centerIn: parent
                width: counts.width - 2 * Theme.gap
                symbol: "clipboard-list"
                //: no count goes on: what to do
                text: qsTr("None. Choose what to count, then scan each piece once.")
            }
        }
    }
}
