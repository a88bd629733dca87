// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// Something the book does not know lies on the counter: what it is, whose it is, what it costs. Each
// answer leads to the next field; the third puts it into the cart. Of what an artisan leaves it is known
// whose it is: how many there are is asked instead, and the last answer accepts it.
ColumnLayout {
    id: root

    required property Till till
    readonly property IntakeDesk intake: till.intake
    property string field: "what" // "what", "photo", "whose", "many", "price", "net"
    property string typed: ""
    property string typedNet: ""

    function type(dinars: string) {
        if (field === "net")
            intake.setNet(typedNet = dinars);
        else
            typed = dinars;
    }
    function finish() {
        if (intake.asksNet && typedNet === "")
            field = "net";
        else
            intake.finish(typed);
    }

    onVisibleChanged: {
        typed = "";
        typedNet = "";
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

        IntakeAnswer {
            objectName: "field-what"
            current: root.field === "what"
            onTouched: root.field = "what"
            //: first of three fields of a new item: what kind of thing it is
            label: root.intake.family === "" ? qsTr("What?") : root.intake.familyText

            Image {
                anchors.fill: parent
                sourceSize.width: Math.round(width)
                sourceSize.height: Math.round(height)
                source: root.intake.picture
            }
        }
        IntakeAnswer {
            objectName: "field-many"
            visible: root.intake.deposited
            current: root.field === "many"
            onTouched: root.field = "many"
            //: field of a new item: how many of it there are
            label: qsTr("How many?")

            Label {
                anchors.centerIn: parent
                text: root.intake.countText
                font.pixelSize: Theme.priceText
                font.bold: true
            }
        }
        IntakeAnswer {
            objectName: "field-whose"
            visible: !root.intake.deposited
            current: root.field === "whose"
            onTouched: root.field = "whose"
            //: second of three fields of a new item: the artisan
            label: root.intake.ownerChosen ? root.intake.ownerName : qsTr("Whose?")

            Face {
                anchors.centerIn: parent
                size: 13 * Theme.mm
                portrait: root.intake.ownerPortrait
            }
        }
        IntakeAnswer {
            objectName: "field-price"
            current: root.field === "price"
            onTouched: root.field = "price"
            //: third of three fields of a new item
            label: qsTr("Price")

            TypedAmount {
                anchors.centerIn: parent
                size: Theme.strongText
                typed: root.typed
                currency: root.till.currency
            }
        }
        IntakeAnswer {
            objectName: "field-net"
            visible: root.intake.asksNet
            current: root.field === "net"
            onTouched: root.field = "net"
            //: field of a new item: what its artisan gets for one, whatever it is sold for
            label: qsTr("The artisan's")

            TypedAmount {
                anchors.centerIn: parent
                size: Theme.strongText
                typed: root.typedNet
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
            root.field = root.intake.deposited ? "many" : "whose";
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
    Field {
        objectName: "intakeName"
        visible: root.field === "what" && root.intake.deposited
        symbol: "pencil"
        text: root.intake.itemName
        //: field: the name of a new item; may stay empty
        hint: qsTr("Its name, or the kind alone")
        maximumLength: 80
        Layout.fillWidth: true
        onTextEdited: root.intake.setName(text)
    }
    IntakeMany {
        visible: root.field === "many"
        intake: root.intake
        Layout.fillWidth: true
        Layout.fillHeight: true
        onAnswered: root.field = "price"
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

        delegate: TouchCard {
            id: person

            required property int index
            required property string ownerName
            required property string village
            required property string portrait
            required property bool own

            objectName: "owner-" + index
            width: ListView.view.width
            height: 15.5 * Theme.mm
            border.width: Theme.hairline
            border.color: Theme.line
            onTouched: {
                root.intake.chooseOwner(person.index);
                root.field = root.intake.family === "" ? "what" : "price";
            }

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
        visible: root.field === "price" || root.field === "net"
        thousands: true
        //: accepts a new item that an artisan leaves
        enterText: root.intake.deposited ? qsTr("Accept")
                                           //: puts a new item into the cart
                                         : qsTr("Into the basket")
        canEnter: root.typed !== "" && root.intake.ownerChosen && root.intake.family !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        typed: root.field === "net" ? root.typedNet : root.typed
        onWritten: number => root.type(number)
        onEnter: root.finish()
    }
}
