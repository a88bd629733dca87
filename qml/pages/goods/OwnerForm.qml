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

    function begin() {
        why = "";
        typed.text = "";
    }

    onChoosingChanged: begin()
    onVisibleChanged: begin()
    spacing: Theme.gap

    FormHead {
        //: title: an item that was paid for as lost is found
        title: root.desk.face === "found" ? qsTr("Found, and it stays paid")
                                            //: title: asks which artisan an item really belongs to
                                          : qsTr("Whose is it really?")
        subtitle: root.desk.itemName
        onLeaving: root.desk.back()
    }
    FaceGrid {
        id: faces

        visible: root.choosing
        model: root.desk.artisans
        name: "owner"
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTouched: row => root.desk.chooseArtisan(row)

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
        Stepper {
            name: "found"
            text: root.desk.quantityText
            textSize: Theme.priceText
            textWidth: 26 * Theme.mm
            onLess: root.desk.less()
            onMore: root.desk.more()
        }
    }
    Item {
        visible: !root.choosing
        Layout.fillHeight: true
    }
    NoticeBar { // beside the words that it is about
        text: root.desk.complaint
        Layout.fillWidth: true
        onDismissed: root.desk.forgetComplaint()
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
