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
    readonly property list<string> sections: ["count", "move", "stock"]

    function symbolOf(section: string): string {
        switch (section) {
        case "count":
            return "clipboard-check";
        case "move":
            return "arrow-left-right";
        case "stock":
            return "boxes";
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
        default:
            return "";
        }
    }

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        //: title of the page of goods: count, move, look at the stock
        title: qsTr("Goods")
        onLeaving: root.till.backToSelling()

        Face {
            portrait: root.till.personPortrait
        }
    }
    Column {
        id: rail

        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.margins: Theme.gap
        spacing: Theme.gap

        Repeater {
            model: root.sections

            TouchButton {
                required property string modelData

                objectName: "goods-" + modelData
                width: 24 * Theme.mm
                height: 18 * Theme.mm
                upright: true
                symbol: root.symbolOf(modelData)
                text: root.wordOf(modelData)
                textSize: Theme.text
                chosen: root.till.goodsSection === modelData
                onClicked: root.till.openGoods(modelData)
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
