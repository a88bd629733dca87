// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Whose goods these really are, or that what was lost is found and stays paid: who, what follows, why.
ColumnLayout {
    id: root

    required property OwnerDesk desk
    readonly property bool choosing: desk.face === "who"
    property string why: ""

    onChoosingChanged: why = ""
    onVisibleChanged: why = ""
    spacing: Theme.gap

    FormHead {
        //: title: an item that was paid for as lost is found
        title: root.desk.face === "found" ? qsTr("Found, and it stays paid")
                                            //: title: asks which artisan an item really belongs to
                                          : qsTr("Whose is it really?")
        subtitle: root.desk.itemName
        onLeaving: root.desk.back()
    }
    NoticeBar {
        text: root.desk.complaint
        Layout.fillWidth: true
    }
    GridView {
        id: faces

        visible: root.choosing
        clip: true
        model: root.desk.artisans
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / Math.max(2, Math.floor(width / (34 * Theme.mm))))
        cellHeight: 40 * Theme.rowMm
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: FaceTile {
            required property int index

            objectName: "owner-" + index
            width: faces.cellWidth
            height: faces.cellHeight
            onTouched: root.desk.chooseArtisan(index)
        }
        EmptyHint {
            visible: faces.count === 0
            anchors.centerIn: parent
            width: 110 * Theme.mm
            symbol: "users"
            //: nobody else could be the owner of an item
            text: qsTr("No other artisan has a contract with this stall.")
        }
    }
    Repeater {
        model: root.desk.follows

        RowLayout {
            id: line

            required property string modelData

            visible: !root.choosing
            spacing: Theme.gap
            Layout.fillWidth: true

            Icon {
                name: Theme.rightToLeft ? "chevron-left" : "chevron-right"
                color: Theme.primary
                size: 6 * Theme.mm
            }
            Label {
                text: line.modelData
                font.pixelSize: Theme.strongText
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        visible: root.desk.face === "found" && root.desk.quantityText !== ""
        spacing: Theme.gap
        Layout.fillWidth: true

        Label {
            //: how many of what was lost were found
            text: qsTr("How many were found?")
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "foundLess"
            symbol: "minus"
            onClicked: root.desk.less()
        }
        Label {
            objectName: "foundCount"
            text: root.desk.quantityText
            font.pixelSize: Theme.priceText
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: 26 * Theme.mm
        }
        TouchButton {
            objectName: "foundMore"
            symbol: "plus"
            onClicked: root.desk.more()
        }
    }
    Item {
        visible: !root.choosing
        Layout.fillHeight: true
    }
    RowLayout {
        visible: !root.choosing
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.desk.reasons

            TouchButton {
                required property int index
                required property string modelData

                objectName: "why-" + index
                chosen: root.why === modelData
                textSize: Theme.text
                text: modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: {
                    typed.text = "";
                    root.why = modelData;
                }
            }
        }
        Field {
            id: typed

            objectName: "whyTyped"
            //: hint: why something is done, in one's own words
            hint: qsTr("or why, in your words")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTextChanged: if (text !== "")
                root.why = text
        }
    }
    TouchButton {
        objectName: "putRight"
        visible: !root.choosing
        kind: TouchButton.Primary
        symbol: "check"
        enabled: !root.desk.busy && root.why.trim() !== ""
        //: button: an item gets another owner; what follows stands above it
        text: root.desk.face === "owner" ? qsTr("Put it right")
                                           //: button: what was lost is found and stays paid; what follows stands above it
                                         : qsTr("Take it over")
        Layout.fillWidth: true
        onClicked: root.desk.record(root.why)
    }
}
