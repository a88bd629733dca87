// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Who sells: what stands at the head of the invoices.
ColumnLayout {
    id: root

    required property IssuerDesk desk
    readonly property list<PartyField> fields: [nameArabic, nameLatin, address, phone, form, activity, register, nif, nis, ai]

    signal whereWanted(where: StallChoice)

    function show() {
        for (let i = 0; i < fields.length; ++i)
            fields[i].text = desk.texts[i] ?? "";
    }

    function typed(): list<string> {
        const texts = [];
        for (let i = 0; i < fields.length; ++i)
            texts.push(fields[i].text);
        return texts;
    }

    Component.onCompleted: show()
    spacing: Theme.gap

    NoticeBar {
        objectName: "issuerComplaint"
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            //: above the form with the head of the invoices
            text: qsTr("This stands at the head of every invoice.") + "  " + root.desk.sinceText
            color: Theme.softInk
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "issuerAsAll"
            visible: root.desk.settable && root.desk.hasOwn
            enabled: !root.desk.busy
            symbol: "layout-grid"
            //: button: the stall has no head of invoices of its own any more, from today on
            text: qsTr("As all stalls")
            textSize: Theme.text
            onClicked: root.desk.asAll()
        }
        TouchButton {
            objectName: "issuerWhere"
            visible: root.desk.where.offered
            enabled: !root.desk.busy
            symbol: "store"
            text: root.desk.where.text
            textSize: Theme.text
            onClicked: root.whereWanted(root.desk.where)
        }
    }
    GridLayout {
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        PartyField {
            id: nameArabic

            //: field: the seller's name on invoices, in Arabic letters
            label: qsTr("Name in Arabic")
        }
        PartyField {
            id: nameLatin

            //: field: the seller's name on invoices, in French letters
            label: qsTr("Name in French")
        }
        PartyField {
            id: address

            //: field: the seller's address on invoices
            label: qsTr("Address")
        }
        PartyField {
            id: phone

            //: field: the seller's phone number on invoices
            label: qsTr("Phone")
        }
        PartyField {
            id: form

            //: field: the seller's legal form on invoices
            label: qsTr("Legal form (craftsman, EURL, SARL …)")
        }
        PartyField {
            id: activity

            //: field: the seller's activity on invoices
            label: qsTr("Activity")
        }
        PartyField {
            id: register

            //: field: the number in the trade register, or in the crafts register
            label: qsTr("RC or crafts register number")
        }
        PartyField {
            id: nif

            //: field: the tax number
            label: qsTr("NIF")
        }
        PartyField {
            id: nis

            //: field: the statistical number
            label: qsTr("NIS")
        }
        PartyField {
            id: ai

            //: field: the number of the tax article (article d'imposition)
            label: qsTr("AI (tax article)")
        }
    }
    TouchButton {
        objectName: "keepIssuer"
        visible: root.desk.settable
        kind: TouchButton.Primary
        symbol: "check"
        enabled: !root.desk.busy
        //: button: the head of the invoices holds from today on
        text: qsTr("From today")
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 80 * Theme.mm
        onClicked: root.desk.keep(root.typed())
    }
    Item {
        Layout.fillHeight: true
    }
    Connections {
        target: root.desk

        function onRead() {
            root.show();
        }
    }

    component PartyField: ColumnLayout {
        id: party

        required property string label
        property alias text: words.text

        spacing: 0
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        Label {
            text: party.label
            color: Theme.softInk
            font.pixelSize: Theme.smallText
            Layout.fillWidth: true
        }
        Field {
            id: words

            maximumLength: 160
            readOnly: !root.desk.settable
            Layout.fillWidth: true
        }
    }
}
