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
    readonly property list<Item> fields: [nameArabic, nameLatin, address, phone, form, activity, register, nif, nis, ai]

    function show() {
        for (let i = 0; i < fields.length; ++i)
            (fields[i] as Field).text = desk.texts[i] ?? "";
    }

    Component.onCompleted: show()
    spacing: Theme.gap

    NoticeBar {
        objectName: "issuerComplaint"
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
    }
    Label {
        //: above the form with the head of the invoices
        text: qsTr("This stands at the head of every invoice.") + "  " + root.desk.sinceText
        color: Theme.softInk
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        PartyField {
            id: nameArabic

            //: field: the seller's name on invoices, in Arabic letters
            hint: qsTr("Name in Arabic")
        }
        PartyField {
            id: nameLatin

            //: field: the seller's name on invoices, in French letters
            hint: qsTr("Name in French")
        }
        PartyField {
            id: address

            symbol: "map-pin"
            //: field: the seller's address on invoices
            hint: qsTr("Address")
        }
        PartyField {
            id: phone

            //: field: the seller's phone number on invoices
            hint: qsTr("Phone")
            inputMethodHints: Qt.ImhDialableCharactersOnly
        }
        PartyField {
            id: form

            //: field: the seller's legal form on invoices
            hint: qsTr("Legal form (craftsman, EURL, SARL …)")
        }
        PartyField {
            id: activity

            //: field: the seller's activity on invoices
            hint: qsTr("Activity")
        }
        PartyField {
            id: register

            //: field: the number in the trade register, or in the crafts register
            hint: qsTr("RC or crafts register number")
        }
        PartyField {
            id: nif

            //: field: the tax number
            hint: qsTr("NIF")
        }
        PartyField {
            id: nis

            //: field: the statistical number
            hint: qsTr("NIS")
        }
        PartyField {
            id: ai

            //: field: the number of the tax article (article d'imposition)
            hint: qsTr("AI (tax article)")
        }
    }
    TouchButton {
        objectName: "keepIssuer"
        visible: root.desk.alone
        kind: TouchButton.Primary
        symbol: "check"
        enabled: !root.desk.busy
        //: button: the head of the invoices holds from today on
        text: qsTr("From today")
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 80 * Theme.mm
        onClicked: root.desk.keep(root.fields.map(field => (field as Field).text))
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

    component PartyField: Field {
        maximumLength: 160
        readOnly: !root.desk.alone
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
