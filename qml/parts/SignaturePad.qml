// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// A field to write in with a finger. It keeps the strokes, x, y, x, y … in a field of 1000 × 400
// whatever its size, and is never mirrored.
Rectangle {
    id: root

    property string hint: ""
    property var strokes: []
    property int count: 0 // of strokes

    function clear() {
        strokes = [];
        count = 0;
        ink.requestPaint();
    }
    function point(x: real, y: real): list<int> {
        return [Math.max(0, Math.min(1000, Math.round(1000 * x / width))), Math.max(0, Math.min(400, Math.round(400 * y / height)))];
    }
    function begin(x: real, y: real) {
        strokes.push(point(x, y));
        count = strokes.length;
        ink.requestPaint();
    }
    function go(x: real, y: real) {
        const stroke = strokes[strokes.length - 1];
        const next = point(x, y);
        const far = Math.abs(next[0] - stroke[stroke.length - 2]) + Math.abs(next[1] - stroke[stroke.length - 1]);
        if (far < 6) // a finger trembles
            return;
        stroke.push(next[0], next[1]);
        ink.requestPaint();
    }

    implicitHeight: 0.4 * width
    color: Theme.surface
    radius: Theme.radius
    border.width: 2 * Theme.hairline
    border.color: count > 0 ? Theme.primary : Theme.line

    Label {
        anchors.centerIn: parent
        visible: root.count === 0
        width: parent.width - 4 * Theme.gap
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        text: root.hint
        color: Theme.softInk
    }
    Rectangle { // to write on
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 4 * Theme.gap
        y: 0.76 * parent.height
        height: Theme.hairline
        color: Theme.line
    }
    Canvas {
        id: ink

        readonly property color colour: Theme.ink

        anchors.fill: parent
        onColourChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d");
            pen.reset();
            pen.strokeStyle = colour;
            pen.lineWidth = 0.6 * Theme.mm;
            pen.lineCap = "round";
            pen.lineJoin = "round";
            for (const stroke of root.strokes) {
                pen.beginPath();
                pen.moveTo(stroke[0] * width / 1000, stroke[1] * height / 400);
                for (let i = 0; i < stroke.length; i += 2)
                    pen.lineTo(stroke[i] * width / 1000, stroke[i + 1] * height / 400);
                pen.stroke();
            }
        }
    }
    MouseArea {
        objectName: root.objectName + "Ink"
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.begin(mouse.x, mouse.y)
        onPositionChanged: mouse => root.go(mouse.x, mouse.y)
    }
}
