// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What prices depend on beside the tags, and who sells: promotions, price lists, the head of invoices.
Item {
    id: root

    required property Till till
    property string section: "promotions"
    readonly property bool editing: till.promotions.writing || till.priceLists.open

    function leave() {
        if (till.promotions.writing)
            till.promotions.leave();
        else if (till.priceLists.open)
            till.priceLists.leave();
        else
            till.leaveRules();
    }

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        //: title of the page with promotions, price lists and the head of invoices
        title: qsTr("Prices")
        //: under the title: promotions, price lists and the head of invoices are not set here
        subtitle: root.till.promotions.settable ? "" : qsTr("The centre sets them")
        onLeaving: root.leave()

        SectionButton {
            name: "promotions"
            symbol: "star"
            //: section of the page of prices; short
            text: qsTr("Promotions")
        }
        SectionButton {
            name: "lists"
            symbol: "tags"
            //: section of the page of prices: price lists for some customers; short
            text: qsTr("Price lists")
        }
        SectionButton {
            name: "issuer"
            symbol: "file-text"
            //: section of the page of prices: name and numbers at the head of invoices; short
            text: qsTr("Invoices")
        }
    }
    PromotionSection {
        visible: root.section === "promotions"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        till: root.till
        onWhereWanted: where => sheet.where = where
    }
    PriceListSection {
        visible: root.section === "lists"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        till: root.till
        onWhereWanted: where => sheet.where = where
    }
    IssuerSection {
        visible: root.section === "issuer"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        desk: root.till.issuer
        onWhereWanted: where => sheet.where = where
    }
    WhereSheet {
        id: sheet

        anchors.fill: parent
        onClosed: where = null
    }

    component SectionButton: TouchButton {
        required property string name

        objectName: "prices-" + name
        visible: !root.editing
        textSize: Theme.text
        chosen: root.section === name
        onClicked: root.section = name
    }
}
