// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Whose basket it is, beside the cart: found by what one remembers, or taken in; a touch, and it is theirs.
Rectangle {
    id: root

    required property Till till
    readonly property CustomersDesk desk: till.customers

    signal closed

    onVisibleChanged: if (visible) {
        desk.begin();
        phone.clear();
        name.clear();
    }

    color: Theme.sand

    Connections {
        target: root.desk

        function onServed() {
            root.closed();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Field {
                objectName: "buyerSearch"
                symbol: "search"
                //: in the empty field that looks for a customer whose basket this is
                hint: qsTr("Who buys? Name or phone")
                text: root.desk.searchText
                Layout.fillWidth: true
                onTextEdited: root.desk.search(text)
            }
            TouchButton {
                objectName: "cancelBuyer"
                kind: TouchButton.Quiet
                symbol: "x"
                onClicked: root.closed()
            }
        }
        NoticeBar {
            objectName: "buyerComplaint"
            text: root.desk.complaint
            Layout.fillWidth: true
            onDismissed: root.desk.forgetComplaint()
        }
        CustomerRows {
            objectName: "buyers"
            desk: root.desk
            currency: root.till.currency
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTouched: row => root.desk.serveFound(row)
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            CodeField {
                id: phone

                objectName: "buyerPhone"
                //: the phone number of a new customer, beside the cart
                hint: qsTr("New: phone")
                inputMethodHints: Qt.ImhDialableCharactersOnly
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            Field {
                id: name

                objectName: "buyerName"
                //: the name of a new customer, which can be left out
                hint: qsTr("Name, if you like")
                maximumLength: 80
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            TouchButton {
                objectName: "createBuyer"
                kind: TouchButton.Primary
                symbol: "plus"
                enabled: !root.desk.busy && (phone.text !== "" || name.text !== "")
                onClicked: root.desk.createAndServe(name.text, phone.text)
            }
        }
    }
}
