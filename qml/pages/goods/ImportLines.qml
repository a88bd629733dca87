// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What a table would do, line by line, what stays out first; how far it is; and what was done.
ColumnLayout {
    id: root

    required property ImportDesk desk
    readonly property bool looking: desk.step === ImportDesk.Looking
    readonly property bool working: desk.step === ImportDesk.TakingIn
    readonly property bool finished: desk.step === ImportDesk.Finished
    readonly property bool takenBack: desk.step === ImportDesk.TakenBack

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "tableBack"
            visible: !root.working
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: root.desk.back()
        }
        Label {
            text: root.desk.fileName
            font.pixelSize: Theme.strongText
            font.bold: true
            Layout.fillWidth: true
        }
        Label {
            objectName: "stayOut"
            visible: root.looking && text !== ""
            text: root.desk.refusedText
            font.pixelSize: Theme.strongText
            font.bold: true
            color: Theme.danger
        }
        Label {
            visible: root.looking && text !== ""
            text: root.desk.knownText
            font.pixelSize: Theme.strongText
            font.bold: true
            color: Theme.amber
        }
        Label {
            objectName: "farPrices"
            visible: root.looking && text !== ""
            text: root.desk.farText
            font.pixelSize: Theme.strongText
            font.bold: true
            color: Theme.amber
        }
        Label {
            visible: root.looking
            text: root.desk.goodText
            font.pixelSize: Theme.strongText
            font.bold: true
            color: Theme.primary
        }
    }
    ListView {
        id: lines

        visible: root.looking
        clip: true
        spacing: Theme.hairline
        model: root.desk.lines
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: line

            required property int index
            required property int number
            required property string whatText
            required property bool good
            required property bool known
            required property bool far // its price is
            required property string detailText

            objectName: "line-" + index
            width: lines.width
            height: Math.max(10 * Theme.mm, words.implicitHeight + Theme.gap)
            color: line.far || line.known ? Theme.amberTint : line.good ? Theme.surface : Theme.dangerTint

            RowLayout {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Label {
                    text: line.number
                    color: Theme.softInk
                    Layout.preferredWidth: 10 * Theme.mm
                }
                Icon {
                    name: line.good ? "check" : line.known ? "minus" : line.far ? "triangle-alert" : "circle-x"
                    color: line.good ? Theme.primary : line.known || line.far ? Theme.amber : Theme.danger
                }
                Label {
                    text: line.whatText
                    font.bold: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                }
                Label {
                    text: line.detailText
                    wrapMode: Text.WordWrap
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                }
            }
        }
    }
    ColumnLayout {
        visible: root.working
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Item {
            Layout.fillHeight: true
        }
        Label {
            objectName: "howFar"
            //: a table is being taken in: so many lines of so many
            text: qsTr("%1 of %2").arg(root.desk.done).arg(root.desk.of)
            font.pixelSize: Theme.titleText
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Rectangle {
            radius: height / 2
            color: Theme.well
            Layout.fillWidth: true
            Layout.preferredHeight: 4 * Theme.mm

            Rectangle {
                anchors.left: parent.left
                height: parent.height
                width: root.desk.of === 0 ? 0 : parent.width * root.desk.done / root.desk.of
                radius: height / 2
                color: Theme.primary
            }
        }
        TouchButton {
            objectName: "stopTable"
            enabled: !root.desk.stopping
            symbol: "circle-x"
            //: stops a table that is being taken in; what came in so far stays
            text: qsTr("Stop here")
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.desk.stop()
        }
        Item {
            Layout.fillHeight: true
        }
    }
    KeptArtisans {
        visible: root.takenBack
        desk: root.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ColumnLayout {
        visible: root.finished
        spacing: Theme.wideGap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Icon {
                name: "circle-check"
                color: Theme.primary
                size: 12 * Theme.mm
            }
            Label {
                objectName: "importDone"
                text: root.desk.doneText
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
        }
        Label {
            objectName: "importStopped"
            visible: text !== ""
            text: root.desk.stoppedText
            color: Theme.danger
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        Label {
            visible: root.desk.toldCount > 0
            //: above a list of artisans with the codes that were made for them
            text: qsTr("Write these down now. Each secret code is shown only here, and only until you leave.")
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        ToldArtisans {
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    NoticeBar {
        objectName: "refusedSaved"
        harmless: true
        lasting: true
        symbol: "save"
        //: %1 is the path of a file
        text: root.desk.saved === "" ? "" : qsTr("Saved: %1").arg("\u2066" + root.desk.saved + "\u2069")
        Layout.fillWidth: true
    }
    RowLayout {
        visible: !root.working
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "saveRefused"
            visible: root.desk.canSave
            symbol: "save"
            //: writes the lines of a table that stay out, with their reasons, to a file
            text: qsTr("Save what stays out")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.saveRefused()
        }
        TouchButton {
            objectName: "pricesMeant"
            visible: root.looking && root.desk.farText !== ""
            enabled: !root.desk.busy
            chosen: root.desk.pricesMeant
            symbol: "tag"
            //: answer to prices of a table that are far from what such things cost: those lines come in too
            text: qsTr("Yes, these are the prices")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.turnPrices()
        }
        TouchButton {
            objectName: "undoThis"
            visible: root.finished
            enabled: !root.desk.busy
            symbol: "undo-2"
            //: takes back all that just came in by a table
            text: qsTr("Take all of it back")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.undoThis()
        }
        TouchButton {
            objectName: "takeTableIn"
            visible: root.looking
            enabled: root.desk.canTakeIn
            kind: TouchButton.Primary
            symbol: "check"
            //: takes the good lines of a table into the book
            text: qsTr("Take them in")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.takeIn()
        }
        TouchButton {
            objectName: "tableDone"
            visible: root.finished || root.takenBack
            kind: TouchButton.Primary
            symbol: "check"
            //: ends what was done with a table
            text: qsTr("Done")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.desk.back()
        }
    }
}
