// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Sizes and colours as words, and below them all pairs: a touch strikes out what there is not.
ColumnLayout {
    id: root

    required property NewItemDesk desk

    function clear() {
        sizes.clear();
        colours.clear();
    }

    spacing: Theme.gap

    Field {
        id: sizes

        objectName: "sizes"
        symbol: "ruler"
        //: field: the sizes in which new goods come
        hint: qsTr("Sizes: 38, 39, 40")
        Layout.fillWidth: true
        onTextEdited: root.desk.setSizes(text)
    }
    Field {
        id: colours

        objectName: "colours"
        symbol: "layers"
        //: field: the colours in which new goods come
        hint: qsTr("Colours: red, blue")
        Layout.fillWidth: true
        onTextEdited: root.desk.setColours(text)
    }
    Label {
        //: above the pairs of sizes and colours; how many items that will be
        text: qsTr("Each with a code of its own: %1. Touch what there is not.").arg(root.desk.cellsText)
        color: Theme.softInk
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    Flickable {
        id: place

        clip: true
        contentWidth: Math.max(width, pairs.implicitWidth)
        contentHeight: pairs.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            id: pairs

            width: Math.max(place.width, implicitWidth)
            columns: root.desk.columns
            rowSpacing: Theme.mm
            columnSpacing: Theme.mm

            Repeater {
                model: root.desk.cells

                TouchButton {
                    required property int index
                    required property string label
                    required property bool wanted

                    objectName: "pair-" + index
                    chosen: wanted
                    text: label
                    textSize: Theme.smallText
                    Layout.fillWidth: true
                    Layout.minimumWidth: 18 * Theme.mm
                    onClicked: root.desk.toggle(index)
                }
            }
        }
    }
}
