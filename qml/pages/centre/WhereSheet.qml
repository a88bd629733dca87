// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// For which stalls? All, or those that are touched.
Curtain {
    id: root

    property StallChoice where: null // null: nobody asks

    signal closed

    objectName: "whereSheet"
    visible: where !== null
    color: Theme.sand

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.rightMargin: Theme.corner

            Label {
                //: title of the sheet on which stalls are chosen, for which a rule or a promotion holds
                text: qsTr("For which stalls?")
                font.pixelSize: Theme.titleText
                font.bold: true
                Layout.fillWidth: true
            }
            TouchButton {
                objectName: "whereAll"
                symbol: "layout-grid"
                //: button: a rule, a promotion or a price list holds everywhere
                text: qsTr("All stalls")
                chosen: root.where !== null && root.where.all
                onClicked: {
                    root.where.pickAll();
                    if (!root.where.several)
                        root.closed();
                }
            }
            TouchButton {
                objectName: "whereDone"
                symbol: "check"
                onClicked: root.closed()
            }
        }
        GridView {
            id: grid

            readonly property int columns: Math.max(2, Math.floor(width / (60 * Theme.mm)))

            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cellWidth: Math.floor(width / columns)
            cellHeight: 13 * Theme.mm
            model: root.where === null ? null : root.where.stalls
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: stall

                required property int index
                required property string stallText
                required property string stallName
                required property bool picked
                required property bool own

                width: grid.cellWidth
                height: grid.cellHeight

                TouchButton {
                    objectName: "where-" + stall.index
                    anchors.fill: parent
                    anchors.margins: 0.5 * Theme.mm
                    text: stall.stallText + " · " + stall.stallName + (stall.own ? " *" : "")
                    textSize: Theme.text
                    chosen: stall.picked
                    onClicked: {
                        root.where.pick(stall.index);
                        if (!root.where.several)
                            root.closed();
                    }
                }
            }
        }
    }
}
