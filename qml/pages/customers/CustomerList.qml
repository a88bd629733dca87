// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Finds a customer by what one remembers, or takes a new one in: a phone number is enough.
RowLayout {
    id: root

    required property Till till
    readonly property CustomersDesk desk: till.customers

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Field {
            objectName: "customerSearch"
            symbol: "search"
            //: in the empty search field for customers
            hint: qsTr("Name or phone")
            text: root.desk.searchText
            Layout.fillWidth: true
            onTextEdited: root.desk.search(text)
        }
        CustomerRows {
            objectName: "customers"
            desk: root.desk
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTouched: row => root.desk.choose(row)
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.preferredWidth: 80 * Theme.mm
        Layout.maximumWidth: 80 * Theme.mm

        Label {
            //: above the two fields that take a new customer in
            text: qsTr("New customer")
            font.pixelSize: Theme.strongText
            font.bold: true
            Layout.fillWidth: true
        }
        CodeField {
            id: phone

            objectName: "newPhone"
            //: the phone number of a new customer
            hint: qsTr("Phone is enough")
            inputMethodHints: Qt.ImhDialableCharactersOnly
            Layout.fillWidth: true
        }
        Field {
            id: name

            objectName: "newName"
            //: the name of a new customer, which can be left out
            hint: qsTr("Name, if you like")
            maximumLength: 80
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "createCustomer"
            kind: TouchButton.Primary
            symbol: "plus"
            enabled: !root.desk.busy && (phone.text !== "" || name.text !== "")
            //: takes a new customer in
            text: qsTr("Take in")
            Layout.fillWidth: true
            onClicked: {
                root.desk.create(name.text, phone.text);
                phone.clear();
                name.clear();
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
