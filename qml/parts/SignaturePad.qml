// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// A field to write in with a finger. It keeps the strokes, "x,y,x,y;x,y", in a field of 1000 × 400 whatever
// its size, and is never mirrored.
Rectangle {
    id: root

    property string hint: ""
    property string whose: "" // stands under the line, also when it is signed
    property string signer: "" // by name
    property string strokes: ""
    property point last

    function clear() {
        strokes = "";
        ink.requestPaint();
    }
    function there(x: real, y: real): point {
        return Qt.point(Math.max(0, Math.min(1000, Math.round(1000 * x / width))), Math.max(0, Math.min(400, Math.round(400 * y / height))));
    }
    function begin(x: real, y: real) {
        last = there(x, y);
        strokes += (strokes === "" ? "" : ";") + last.x + "," + last.y;
        ink.requestPaint();
    }
    function go(x: real, y: real) {
        const next = there(x, y);
        if (Math.abs(next.x - last.x) + Math.abs(next.y - last.y) < 6) // a finger trembles
            return;
        last = next;
        strokes += "," + last.x + "," + last.y;
        ink.requestPaint();
    }

    implicitHeight: 0.4 * width
    color: Theme.surface
    radius: Theme.radius
    border.width: 2 * Theme.hairline
    border.color: strokes !== "" ? Theme.primary : Theme.line

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (0.76 * parent.height - height) / 2 // above the line
        visible: root.strokes === ""
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
    Label {
        objectName: "signWhose"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 4 * Theme.gap
        y: 0.76 * parent.height + Theme.hairline
        height: 0.24 * parent.height - Theme.hairline
        verticalAlignment: Text.AlignVCenter
        text: root.signer === "" ? root.whose : root.whose + " · " + root.signer
        font.pixelSize: Theme.text
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.7 * Theme.leastText)
        maximumLineCount: 1
        wrapMode: Text.NoWrap
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
            for (const written of root.strokes.split(";")) {
                const stroke = written.split(",");
                pen.beginPath();
                pen.moveTo(stroke[0] * width / 1000, stroke[1] * height / 400);
                for (let i = 0; i < stroke.length; i += 2)
                    pen.lineTo(stroke[i] * width / 1000, stroke[i + 1] * height / 400);
                pen.stroke();
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.begin(mouse.x, mouse.y)
        onPositionChanged: mouse => root.go(mouse.x, mouse.y)
    }
}
