// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

// Sizes in millimetres of the panel, colours, and which way the screen reads. The only singleton.
QtObject {
    property real mm: 4.6 // pixels; set by Main from what the panel is
    property bool rightToLeft: true

    readonly property real touch: 12 * mm // a button
    readonly property real touchLeast: 10.5 * mm
    readonly property real gap: 2 * mm
    readonly property real wideGap: 3 * mm
    readonly property real radius: 1.8 * mm
    readonly property real hairline: Math.max(1, Math.round(0.25 * mm))

    // Text by the height of its digits: a digit of Noto Sans is 0.714 of the em.
    readonly property real smallText: Math.round(2.2 * mm / 0.714)
    readonly property real text: Math.round(2.6 * mm / 0.714)
    readonly property real strongText: Math.round(3.2 * mm / 0.714)
    readonly property real priceText: Math.round(4 * mm / 0.714)
    readonly property real titleText: Math.round(4.6 * mm / 0.714)
    readonly property real totalText: Math.round(8 * mm / 0.714)
    readonly property real hugeText: Math.round(11 * mm / 0.714)

    readonly property color sand: "#f6efe3"
    readonly property color surface: "#ffffff"
    readonly property color well: "#ece2d1" // a place that waits for something
    readonly property color ink: "#2a2018"
    readonly property color softInk: "#655748"
    readonly property color line: "#dccfb9"
    readonly property color primary: "#24427a" // indigo of the chech
    readonly property color primaryDown: "#182f5a"
    readonly property color primaryTint: "#e2e8f4"
    readonly property color pay: "#1d7344"
    readonly property color payDown: "#125230"
    readonly property color payTint: "#dff0e5"
    readonly property color accent: "#a84c26" // clay
    readonly property color amber: "#8a5a00"
    readonly property color amberTint: "#fdeecb"
    readonly property color practiceTint: "#14c08000" // over every page of the practice stall
    readonly property color danger: "#a8201a"
    readonly property color dangerDown: "#7e1511"
    readonly property color dangerTint: "#fbe3e0"
    readonly property color onDark: "#ffffff"
    readonly property color glow: "#e8962e" // the second colour of a drawn family
    readonly property color glowOnDark: "#f3c48c"
    readonly property color tag: "#f2ffffff" // behind words on a picture
    readonly property color curtain: "#b3000000" // before everything while one thing is looked at

    function hex(c: color): string {
        return c.toString().slice(-6);
    }
}
