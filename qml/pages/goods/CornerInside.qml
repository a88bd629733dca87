// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// One corner: how much lies there, large enough to be read while one scans, and what it is.
RowLayout {
    id: root

    required property CornerDesk desk

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            TouchButton {
                objectName: "cornerBack"
                symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
                onClicked: root.desk.back()
            }
            Label {
                text: root.desk.nameText
                font.pixelSize: Theme.titleText
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.text
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "renameCorner"
                kind: TouchButton.Quiet
                symbol: "pencil"
                onClicked: root.desk.rename()
            }
            TouchButton {
                objectName: "giveUpCorner"
                kind: TouchButton.Quiet
                symbol: "trash-2"
                onClicked: root.desk.askToClose()
            }
        }
        Rectangle {
            radius: Theme.radius
            color: root.desk.problem !== "" ? Theme.dangerTint : Theme.surface
            border.width: root.desk.problem !== "" ? 2 * Theme.hairline : Theme.hairline
            border.color: root.desk.problem !== "" ? Theme.danger : Theme.line
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.gap
                spacing: Theme.mm

                Item {
                    Layout.fillHeight: true
                }
                Text {
                    objectName: "cornerUnits"
                    text: root.desk.unitsText
                    font.pixelSize: Theme.hugeText
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.strongText
                    color: Theme.primary
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                Label {
                    //: below a large number: so many pieces lie in this corner of the shop
                    text: qsTr("in this corner")
                    color: Theme.softInk
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                Item {
                    Layout.fillHeight: true
                }
                RowLayout {
                    visible: root.desk.problem !== "" || root.desk.lastText !== ""
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.fillHeight: false

                    Icon {
                        name: root.desk.problem !== "" ? "circle-x" : "circle-check"
                        color: root.desk.problem !== "" ? Theme.danger : Theme.pay
                        size: 8 * Theme.mm
                    }
                    Label {
                        objectName: "cornerSays"
                        text: root.desk.problem !== "" ? root.desk.problem : root.desk.lastText
                        color: root.desk.problem !== "" ? Theme.danger : Theme.pay
                        font.bold: true
                        wrapMode: Text.WordWrap
                        maximumLineCount: 3
                        Layout.fillWidth: true
                    }
                }
                RowLayout {
                    visible: root.desk.problem === "" && root.desk.lastText === ""
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.fillHeight: false

                    Icon {
                        name: "scan-barcode"
                        color: Theme.softInk
                        size: 8 * Theme.mm
                    }
                    Label {
                        //: a corner of the shop is open: what to do
                        text: qsTr("Scan what lies here, one tag of each kind.")
                        color: Theme.softInk
                        wrapMode: Text.WordWrap
                        maximumLineCount: 3
                        Layout.fillWidth: true
                    }
                }
            }
        }
        TouchButton {
            objectName: "wholeFamily"
            symbol: "layout-grid"
            //: button: puts all goods of a family that lie nowhere yet into this corner
            text: qsTr("A whole family")
            Layout.fillWidth: true
            onClicked: root.desk.chooseFamily()
        }
        TouchButton {
            objectName: "countCorner"
            kind: TouchButton.Primary
            symbol: "clipboard-check"
            //: button: counts what lies in this corner
            text: qsTr("Count this corner")
            implicitHeight: 14 * Theme.mm
            Layout.fillWidth: true
            onClicked: root.desk.count()
        }
    }
    ListView {
        id: goods

        objectName: "cornerGoods"
        clip: true
        spacing: Theme.mm
        model: root.desk.goods
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        delegate: StockRow {
            id: item

            required property int index
            required itemName
            required picture
            required property string codeText
            required property string countText

            objectName: "lying-" + index
            detailText: codeText
            width: goods.width
            onTouched: root.desk.look(index)

            Label {
                text: item.countText
                font.pixelSize: Theme.priceText
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: 12 * Theme.mm
            }
            TouchButton {
                objectName: "takeOut-" + item.index
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: root.desk.takeOut(item.index)
            }
        }
        EmptyHint {
            visible: goods.count === 0
            anchors.centerIn: parent
            width: 70 * Theme.mm
            symbol: "package-open"
            //: nothing lies in this corner of the shop
            text: qsTr("Nothing lies here yet.")
        }
    }
}
