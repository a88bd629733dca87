// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// A keyboard on the glass: Arabic as on Algerian keyboards, French as AZERTY, and signs. Never
// mirrored. A letter that is held shows its sisters (é è ê ë). Says what was pressed; whoever asked
// for a text keeps it.
Rectangle {
    id: root

    property string language: "ar" // of the letters that come first
    property bool digitsOnly: false
    property bool arabic: language === "ar"
    property bool signs: false
    property bool upper: false
    property string held: "" // the letter whose sisters are shown
    property rect heldAt

    readonly property real space: Theme.mm
    readonly property real keyHeight: 10.6 * Theme.mm
    readonly property list<string> rows: {
        if (digitsOnly)
            return [];
        if (signs)
            return ["@ # & ( ) [ ] / \\ | %", "- _ + = * < > « » \" '", ". , : ; ! ? ، ؛ ؟ ° €"];
        if (arabic)
            return ["ض ص ث ق ف غ ع ه خ ح ج د ذ", "ش س ي ب ل ا أ إ آ ت ن م ك", "ئ ء ؤ ر لا ى ة و ز ظ ط"];
        return ["a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n é è à ç"];
    }

    signal typed(string text)
    signal erased
    signal entered
    signal hidden

    function sistersOf(letter: string): string {
        switch (letter) {
        case "a":
            return "à â æ";
        case "c":
            return "ç";
        case "e":
            return "é è ê ë";
        case "i":
            return "î ï";
        case "o":
            return "ô œ";
        case "u":
            return "ù û ü";
        case "y":
            return "ÿ";
        case "ا":
            return "أ إ آ ٱ";
        case "ل":
            return "لا لأ لإ لآ";
        case "لا":
            return "لأ لإ لآ";
        case "ي":
            return "ى ئ";
        case "و":
            return "ؤ";
        case "ه":
            return "ة";
        default:
            return "";
        }
    }
    function start() {
        held = "";
        upper = false;
        signs = false;
    }
    function say(letter: string) {
        typed(upper ? letter.toUpperCase() : letter);
        upper = false;
        held = "";
    }

    onLanguageChanged: arabic = language === "ar"
    onVisibleChanged: start()

    implicitHeight: (rows.length + 2) * (keyHeight + space) + space
    color: Theme.well

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // What lies under the keyboard is not touched through it.
    MouseArea {
        objectName: "curtain"
        anchors.fill: parent
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Column {
        id: board

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.space
        width: Math.min(parent.width - 2 * root.space, 260 * Theme.mm)
        spacing: root.space

        Row {
            id: digits

            readonly property real keyWidth: (board.width - 11 * root.space) / 12

            spacing: root.space

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

                TouchButton {
                    required property string modelData

                    objectName: "letter-" + modelData
                    width: digits.keyWidth
                    height: root.keyHeight
                    text: modelData
                    textSize: Theme.priceText
                    onClicked: root.say(modelData)
                }
            }
            TouchButton {
                objectName: "letterErase"
                width: 2 * digits.keyWidth + root.space
                height: root.keyHeight
                symbol: "delete"
                autoRepeat: true
                onClicked: root.erased()
            }
        }
        Repeater {
            model: root.rows

            Row {
                id: row

                required property string modelData
                readonly property list<string> letters: modelData.split(" ")
                readonly property real keyWidth: (board.width - (letters.length - 1) * root.space) / letters.length

                spacing: root.space

                Repeater {
                    model: row.letters

                    TouchButton {
                        id: key

                        required property string modelData

                        objectName: "letter-" + modelData
                        width: row.keyWidth
                        height: root.keyHeight
                        text: root.upper ? modelData.toUpperCase() : modelData
                        textSize: Theme.priceText
                        chosen: root.held === modelData
                        onClicked: root.say(modelData)
                        onPressAndHold: {
                            if (root.sistersOf(modelData) === "") {
                                root.say(modelData);
                            } else {
                                root.heldAt = key.mapToItem(root, 0, 0, key.width, key.height);
                                root.held = modelData;
                            }
                        }
                    }
                }
            }
        }
        RowLayout {
            width: board.width
            height: root.keyHeight
            spacing: root.space

            TouchButton {
                objectName: "letterShift"
                visible: !root.digitsOnly && !root.arabic && !root.signs
                symbol: "chevron-up"
                chosen: root.upper
                Layout.fillHeight: true
                onClicked: root.upper = !root.upper
            }
            TouchButton {
                objectName: "letterSigns"
                visible: !root.digitsOnly
                text: !root.signs ? "# + =" : root.arabic ? "ا ب ت" : "a b c"
                Layout.fillHeight: true
                Layout.preferredWidth: 20 * Theme.mm
                onClicked: root.signs = !root.signs
            }
            TouchButton {
                objectName: "letterLanguage"
                visible: !root.digitsOnly
                symbol: "languages"
                text: root.arabic ? "Fr" : "ع"
                Layout.fillHeight: true
                Layout.preferredWidth: 20 * Theme.mm
                onClicked: {
                    root.start();
                    root.arabic = !root.arabic;
                }
            }
            TouchButton {
                objectName: "letterSpace"
                Layout.fillHeight: true
                Layout.fillWidth: true
                onClicked: root.say(" ")
            }
            TouchButton {
                objectName: "letterEnter"
                kind: TouchButton.Primary
                symbol: "check"
                Layout.fillHeight: true
                Layout.preferredWidth: 32 * Theme.mm
                onClicked: root.entered()
            }
            TouchButton {
                objectName: "letterHide"
                symbol: "chevron-down"
                Layout.fillHeight: true
                Layout.preferredWidth: 16 * Theme.mm
                onClicked: root.hidden()
            }
        }
    }
    // the sisters of the letter that is held, above it
    Rectangle {
        x: Math.max(0, Math.min(root.width - width, root.heldAt.x + (root.heldAt.width - width) / 2))
        y: root.heldAt.y - height
        visible: root.held !== ""
        width: choices.width + 2 * root.space
        height: root.keyHeight + 2 * root.space
        radius: Theme.radius
        color: Theme.primary

        Row {
            id: choices

            x: root.space
            y: root.space
            spacing: root.space

            Repeater {
                model: root.held === "" ? [] : root.sistersOf(root.held).split(" ")

                TouchButton {
                    required property string modelData

                    objectName: "sister-" + modelData
                    width: 13 * Theme.mm
                    height: root.keyHeight
                    text: root.upper ? modelData.toUpperCase() : modelData
                    textSize: Theme.priceText
                    onClicked: root.say(modelData)
                }
            }
        }
    }
}
