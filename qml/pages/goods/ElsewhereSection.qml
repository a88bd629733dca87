// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// What other places have: searched by name, maker or code, and asked for.
RowLayout {
    id: root

    required property Till till
    readonly property ElsewhereDesk desk: till.elsewhere

    spacing: Theme.wideGap

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Field {
                objectName: "elsewhereSearch"
                symbol: "search"
                //: in the empty search field: what do other places have?
                hint: qsTr("What do you look for? Name, maker, code")
                text: root.desk.searchText
                Layout.fillWidth: true
                onTextEdited: root.desk.search(text)
            }
            TouchButton {
                objectName: "onlyOurs"
                chosen: root.desk.onlyOurs
                symbol: "house"
                //: switch: of what other places have, only what was registered here; very short
                text: qsTr("From here")
                textSize: Theme.text
                onClicked: root.desk.showOnlyOurs(!root.desk.onlyOurs)
            }
        }
        GoodsTiles {
            model: root.desk.found
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTapped: row => root.desk.choose(row)
        }
    }
    ColumnLayout {
        visible: root.desk.chosen
        spacing: Theme.gap
        Layout.preferredWidth: 88 * Theme.mm
        Layout.maximumWidth: 88 * Theme.mm
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Image {
                source: root.desk.picture
                sourceSize.width: Math.round(24 * Theme.mm)
                sourceSize.height: Math.round(18 * Theme.mm)
                Layout.preferredWidth: 24 * Theme.mm
                Layout.preferredHeight: 18 * Theme.mm
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: root.desk.itemName
                    font.bold: true
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
                Label {
                    text: root.desk.codes
                    color: Theme.softInk
                    font.pixelSize: Theme.smallText
                    Layout.fillWidth: true
                }
            }
            TouchButton {
                objectName: "elsewhereBack"
                kind: TouchButton.Quiet
                symbol: "x"
                Layout.alignment: Qt.AlignTop
                onClicked: root.desk.back()
            }
        }
        ElsewhereList {
            desk: root.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
