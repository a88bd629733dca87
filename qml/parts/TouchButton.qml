// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Touat

// A button for a thumb: word, picture or both. The kind says how much it matters.
T.AbstractButton {
    id: root

    enum Kind {
        Plain,
        Primary,
        Pay,
        Danger,
        Quiet,
        Strip // on the strip above the counter
    }

    property int kind: TouchButton.Plain
    property string symbol: ""
    property real textSize: Theme.strongText
    property bool chosen: false
    property int functionKey: 0 // of the key that does the same
    property bool upright: false // picture above the word

    readonly property bool dark: kind === TouchButton.Primary || kind === TouchButton.Pay
                                 || kind === TouchButton.Danger || chosen
    readonly property bool strip: kind === TouchButton.Strip
    readonly property color writing: strip ? Theme.stripInk : dark ? Theme.onDark : Theme.ink
    readonly property color fill: {
        if (strip)
            return down ? Theme.stripDown : Theme.strip;
        if (kind === TouchButton.Pay)
            return down ? Theme.payDown : Theme.pay;
        if (kind === TouchButton.Danger)
            return down ? Theme.dangerDown : Theme.danger;
        if (kind === TouchButton.Primary || chosen)
            return down ? Theme.primaryDown : Theme.primary;
        if (kind === TouchButton.Quiet)
            return down ? Theme.well : "transparent";
        return down ? Theme.well : Theme.surface;
    }

    implicitWidth: Math.max(Theme.touch, content.natural + 2 * Theme.gap)
    implicitHeight: Theme.touch
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        color: root.fill
        radius: Theme.radius
        border.width: root.dark || root.strip || root.kind === TouchButton.Quiet ? 0 : Theme.hairline
        border.color: Theme.line

        Hover {
            objectName: "hover"
            radius: Theme.radius
            listens: root.enabled
        }
    }
    contentItem: Item {
        Grid {
            id: content

            readonly property real natural: root.upright ? Math.max(drawn, label.implicitWidth)
                                                         : drawn + label.implicitWidth + (both ? spacing : 0)
            readonly property real drawn: root.symbol === "" ? 0 : picture.size
            readonly property bool both: root.symbol !== "" && root.text !== ""
            // The fonts keep room for marks above and below the letters, Arabic ones much of it: the
            // picture may stand in it.
            readonly property real letters: 1.3 * root.textSize
            readonly property real spare: root.upright ? Math.max(0, (label.implicitHeight - letters) / 2) : 0

            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.upright && both ? spare / 2 : 0
            columns: root.upright || !both ? 1 : 2
            spacing: root.upright ? 0.5 * Theme.mm - spare : 1.5 * Theme.mm
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                id: picture

                visible: root.symbol !== ""
                name: root.symbol
                color: root.writing
                size: root.upright ? Math.min(6.5 * Theme.mm, root.height - content.letters - 1.5 * Theme.mm) : 5.5 * Theme.mm
            }
            Text {
                id: label

                visible: root.text !== ""
                width: Math.min(implicitWidth, root.width - 2 * Theme.mm - (root.upright ? 0 : content.drawn
                                                                                           + (content.both ? content.spacing : 0)))
                text: root.text
                textFormat: Text.PlainText
                color: root.writing
                font.pixelSize: root.textSize
                font.bold: root.dark || root.strip
                fontSizeMode: Text.HorizontalFit // large writing
                minimumPixelSize: Theme.leastText
                elide: Text.ElideRight
            }
        }
        KeyName {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 0.4 * Theme.mm
            number: root.functionKey
        }
    }
}
