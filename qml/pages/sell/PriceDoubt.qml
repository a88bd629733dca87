// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// A price is far from what such things cost: what was meant? Two answers, each as money; none of them
// is forbidden. Where nobody can guess what was meant it is typed again.
Curtain {
    id: root

    required property PriceQuestion prices

    objectName: "priceDoubt"
    visible: prices.asking
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: 14 * Theme.rowMm // two lines of the title; what it comes to may not move the rest

            TouchButton {
                objectName: "priceBack"
                kind: TouchButton.Quiet
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.prices.cancel()
            }
            Label {
                //: title of the question about a price that looks wrong
                text: qsTr("Which price is meant?")
                font.pixelSize: Theme.strongText
                font.bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
        }
        NoticeBar {
            text: root.prices.questionText
            lasting: true
            Layout.fillWidth: true
        }
        Answer {
            objectName: "likelyPrice"
            visible: root.prices.hasLikely
            //: answer to a doubtful price: another one was meant
            word: qsTr("This was meant")
            priceText: root.prices.likelyText
            cash: root.prices.likelyCash
            onTouched: root.prices.takeLikely()
        }
        TouchButton {
            objectName: "priceAgain"
            visible: !root.prices.hasLikely
            kind: TouchButton.Primary
            symbol: "pencil"
            //: answer to a price that is far off: it is typed once more
            text: qsTr("Type it again")
            Layout.fillWidth: true
            Layout.preferredHeight: 18 * Theme.mm
            onClicked: root.prices.cancel()
        }
        Answer {
            objectName: "typedPrice"
            //: answer to a doubtful price: it is as typed
            word: qsTr("It is right as typed")
            priceText: root.prices.typedText
            cash: root.prices.typedCash
            onTouched: root.prices.takeTyped()
        }
    }

    component Answer: TouchCard {
        id: answer

        required property string word
        required property string priceText
        required property QtObject cash

        border.width: 2 * Theme.hairline
        border.color: Theme.primary
        Layout.fillWidth: true
        Layout.fillHeight: true

        // Where the question has little height, what is meant and what it costs stand side by side, without notes.
        GridLayout {
            readonly property bool low: answer.height < 30 * Theme.rowMm

            anchors.fill: parent
            anchors.margins: Theme.gap
            columns: low ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: 0

            Label {
                text: answer.word
                font.pixelSize: Theme.strongText
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                fontSizeMode: Text.Fit // large writing
                minimumPixelSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            Label {
                text: answer.priceText
                font.pixelSize: Theme.titleText * 1.2
                font.bold: true
                color: Theme.primary
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit // many digits
                minimumPixelSize: Theme.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            CashPile {
                visible: !parent.low
                cash: answer.cash
                noteWidth: 18 * Theme.mm
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
