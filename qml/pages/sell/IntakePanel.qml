// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Something the book does not know lies on the counter: what it is, whose it is, what it costs. Each
// answer leads to the next field; the third puts it into the cart.
ColumnLayout {
    id: root

    required property Till till
    readonly property IntakeDesk intake: till.intake
    property string field: "what" // "what", "photo", "whose", "price"
    property string typed: ""

    onVisibleChanged: {
        typed = "";
        field = "what";
    }

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TouchButton {
            objectName: "cancelIntake"
            kind: TouchButton.Quiet
            symbol: Theme.rightToLeft ? "arrow-right" : "arrow-left"
            onClicked: root.field === "photo" ? root.field = "what" : root.intake.close()
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                //: title of the panel that sells something the book does not know
                text: qsTr("New item")
                font.pixelSize: Theme.strongText
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                objectName: "intakeCode"
                visible: text !== ""
                text: root.intake.code
                color: Theme.softInk
                font.pixelSize: Theme.smallText
                Layout.fillWidth: true
            }
        }
    }
    NoticeBar {
        objectName: "intakeComplaint"
        text: root.intake.complaint
        Layout.fillWidth: true
        onDismissed: root.intake.forgetComplaint()
    }
    RowLayout {
        spacing: Theme.mm
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredHeight: 22 * Theme.mm

        Answer {
            objectName: "field-what"
            field: "what"
            //: first of three fields of a new item: what kind of thing it is
            label: root.intake.family === "" ? qsTr("What?") : root.intake.familyText

            Image {
                anchors.fill: parent
                sourceSize.width: Math.round(width)
                sourceSize.height: Math.round(height)
                source: root.intake.picture
            }
        }
        Answer {
            objectName: "field-whose"
            field: "whose"
            //: second of three fields of a new item: the artisan
            label: root.intake.ownerChosen ? root.intake.ownerName : qsTr("Whose?")

            Face {
                anchors.centerIn: parent
                size: 13 * Theme.mm
                portrait: root.intake.ownerPortrait
            }
        }
        Answer {
            objectName: "field-price"
            field: "price"
            //: third of three fields of a new item
            label: qsTr("Price")

            TypedAmount {
                anchors.centerIn: parent
                size: Theme.strongText
                typed: root.typed
                currency: root.till.currency
            }
        }
    }
    FamilyGrid {
        visible: root.field === "what"
        families: root.intake.families
        chosen: root.intake.family
        Layout.fillWidth: true
        Layout.fillHeight: false
        onPicked: key => {
            root.intake.chooseFamily(key);
            root.field = "whose";
        }
    }
    TouchButton {
        objectName: "takePhoto"
        visible: root.field === "what"
        symbol: "camera"
        //: chooses a photo of a new item
        text: qsTr("Photo")
        Layout.fillWidth: true
        onClicked: root.field = "photo"
    }
    Item {
        visible: root.field === "what"
        Layout.fillHeight: true
    }
    PhotoGrid {
        visible: root.field === "photo"
        photos: root.till.photos
        camera: root.till.camera
        Layout.fillWidth: true
        Layout.fillHeight: true
        onChosen: row => {
            root.intake.choosePhoto(row);
            root.field = "what";
        }
    }
    ListView {
        visible: root.field === "whose"
        clip: true
        spacing: Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        model: root.intake.owners
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: person

            required property int index
            required property string ownerName
            required property string village
            required property string portrait
            required property bool own

            objectName: "owner-" + index
            width: ListView.view.width
            height: 15.5 * Theme.mm
            radius: Theme.radius
            color: touch.pressed ? Theme.primaryTint : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line

            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.mm
                spacing: Theme.gap

                Face {
                    visible: !person.own
                    size: 12 * Theme.mm
                    portrait: person.portrait
                }
                Icon {
                    visible: person.own
                    name: "store"
                    size: 12 * Theme.mm
                    color: Theme.accent
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: person.ownerName
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        visible: text !== ""
                        text: person.village
                        color: Theme.softInk
                        font.pixelSize: Theme.smallText
                        Layout.fillWidth: true
                    }
                }
            }
            MouseArea {
                id: touch

                anchors.fill: parent
                onClicked: {
                    root.intake.chooseOwner(person.index);
                    root.field = root.intake.family === "" ? "what" : "price";
                }
            }
        }
    }
    PriceHint {
        visible: root.field === "price"
        prices: root.till.prices
        typed: root.typed
        Layout.fillWidth: true
        Layout.preferredHeight: root.height > 122 * Theme.mm ? 20 * Theme.mm : 5 * Theme.mm
    }
    Keypad {
        visible: root.field === "price"
        thousands: true
        //: puts a new item into the cart
        enterText: qsTr("Into the cart")
        canEnter: root.typed !== "" && root.intake.ownerChosen && root.intake.family !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        onDigit: text => {
            if (root.typed.length < 8 && !(root.typed === "" && text.startsWith("0")))
                root.typed += text;
        }
        onErase: root.typed = root.typed.slice(0, -1)
        onEnter: root.intake.finish(root.typed)
    }

    component Answer: Rectangle {
        id: answer

        required property string field
        required property string label
        readonly property bool current: root.field === field
        default property alias picture: place.data

        radius: Theme.radius
        color: current ? Theme.primaryTint : Theme.surface
        border.width: current ? 2 * Theme.hairline : Theme.hairline
        border.color: current ? Theme.primary : Theme.line
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 10

        Item {
            id: place

            anchors.fill: parent
            anchors.margins: Theme.mm
            anchors.bottomMargin: 7 * Theme.mm
            clip: true
        }
        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.mm
            height: 5 * Theme.mm
            text: answer.label
            font.pixelSize: Theme.smallText
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        MouseArea {
            anchors.fill: parent
            onClicked: root.field = answer.field
        }
    }
}
