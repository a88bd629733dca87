// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Everything about goods that is not selling them: a rail of large pictures, and the section that was
// touched beside it.
Item {
    id: root

    required property Till till
    readonly property list<string> sections: {
        if (till.onlyStamps) return ["stamp", "stock"];
        const all = ["count", "receive", "deposit", "transfers", "elsewhere", "move", "stock", "labels"];
        if (till.stampsPieces) all.push("stamp");
        if (till.keepsTables) all.push("tables");
        return all;
    }

    function symbolOf(section: string): string {
        switch (section) {
        case "count":
            return "clipboard-check";
        case "move":
            return "arrow-left-right";
        case "stock":
            return "boxes";
        case "receive":
            return "package-plus";
        case "deposit":
            return "inbox";
        case "transfers":
            return "truck";
        case "elsewhere":
            return "package-search";
        case "labels":
            return "tags";
        case "stamp":
            return "stamp";
        case "tables":
            return "file-text";
        default:
            return "";
        }
    }
    function wordOf(section: string): string {
        switch (section) {
        case "count":
            //: section of the page of goods: count what is there; very short
            return qsTr("Count");
        case "move":
            //: section of the page of goods: into the reserve, damaged, lost, found; very short
            return qsTr("Move");
        case "stock":
            //: section of the page of goods: what is here, and what it is worth; very short
            return qsTr("Stock");
        case "receive":
            //: section of the page of goods: own goods come in; very short
            return qsTr("Goods in");
        case "deposit":
            //: section of the page of goods: artisans leave and fetch what is theirs; very short
            return qsTr("Deposits");
        case "transfers":
            //: section of the page of goods: they go from place to place; very short
            return qsTr("Transfers");
        case "elsewhere":
            //: section of the page of goods: what other places have; very short
            return qsTr("Elsewhere");
        case "labels":
            //: section of the page of goods: tags to print; very short
            return qsTr("Tags");
        case "stamp":
            //: section of the page of goods: pieces are inspected and stamped; very short
            return qsTr("Stamp");
        case "tables":
            //: section of the page of goods: tables taken in and given out as files; very short
            return qsTr("Tables");
        default:
            return "";
        }
    }
    function fileOf(section: string): string {
        switch (section) {
        case "count":
            return "goods/CountSection.qml";
        case "move":
            return "goods/MoveSection.qml";
        case "stock":
            return "goods/StockSection.qml";
        case "receive":
            return "goods/ReceiveSection.qml";
        case "deposit":
            return "goods/DepositSection.qml";
        case "transfers":
            return "goods/TransferSection.qml";
        case "elsewhere":
            return "goods/ElsewhereSection.qml";
        case "labels":
            return "goods/LabelSection.qml";
        case "stamp":
            return "goods/StampSection.qml";
        case "tables":
            return "goods/TablesSection.qml";
        default:
            return "";
        }
    }

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        // Where ten sections stand on a low panel it gives the rail what is above its buttons.
        height: Math.max(14 * Theme.mm, Math.min(implicitHeight, root.height - Theme.gap - root.sections.length * (
                                                     Theme.touchLeast + Theme.mm)))
        //: title of the page of goods: count, move, look at the stock
        title: qsTr("Goods")
        onLeaving: root.till.onlyStamps ? root.till.signOut() : root.till.backToSelling()

        Face {
            portrait: root.till.personPortrait
        }
    }
    Column {
        id: rail

        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.margins: Theme.gap
        // All of them are in sight, and what is left beside a thumb's height lies between them: a millimetre at
        // least.
        readonly property real share: (root.height - head.height - Theme.gap) / root.sections.length

        spacing: Math.max(Theme.mm, Math.min(Theme.gap, share - Theme.touchLeast))

        Repeater {
            model: root.sections

            TouchButton {
                id: button

                required property string modelData
                readonly property int waiting: modelData === "transfers" ? root.till.transfers.waiting
                                             : modelData === "deposit" ? root.till.entrusted.waiting
                                             : modelData === "labels" ? root.till.labels.repriced : 0

                objectName: "goods-" + modelData
                width: 24 * Theme.mm
                height: Math.min(18 * Theme.mm, rail.share - rail.spacing)
                upright: true
                symbol: root.symbolOf(modelData)
                text: root.wordOf(modelData)
                textSize: root.sections.length > 7 ? Theme.smallText : Theme.text
                chosen: root.till.goodsSection === modelData
                onClicked: root.till.openGoods(modelData)

                Rectangle {
                    objectName: "goods-" + button.modelData + "-waiting"
                    visible: button.waiting > 0
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 0.8 * Theme.mm
                    width: Math.max(height, number.implicitWidth + 2 * Theme.mm)
                    height: number.implicitHeight
                    radius: height / 2
                    color: Theme.amberTint

                    Text {
                        id: number

                        anchors.centerIn: parent
                        text: button.waiting
                        font.pixelSize: Theme.smallText
                        font.bold: true
                        color: Theme.amber
                    }
                }
            }
        }
    }
    Loader {
        id: section

        readonly property string wanted: root.fileOf(root.till.goodsSection)

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        onWantedChanged: setSource(wanted, {
            till: root.till
        })
    }
}
