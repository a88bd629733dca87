// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

// Sizes in millimetres of the panel, colours, and which way the screen reads. The only singleton;
// Main sets it to what the person chose.
QtObject {
    property real mm: 4.6 // pixels; set by Main from what the panel is
    property bool rightToLeft: true
    property string name: "light" // "light", "dark", "strong": for the sun, the night, tired eyes
    property string textSize: "normal" // "small", "normal", "large"
    property string tileSize: "normal"
    property bool cartAtEnd: false // the cart stands where reading ends
    property bool roomy: false // 150 mm of height or more: what stands second is written as large as any other text
    property bool keyNames: false // a keyboard is in use: buttons show their keys
    property real covered: 0 // pixels at the foot that the keyboard on the screen takes
    property real lift: 0 // by how much a page makes way for it
    property real corner: 0 // pixels that heads leave free where reading ends, for what is not sent yet

    // What a finger must hit is the same in every size of text.
    readonly property real touch: 12 * mm // a button
    readonly property real touchLeast: 10.5 * mm
    readonly property real gap: 2 * mm
    readonly property real wideGap: 3 * mm
    readonly property real stripHeight: 15 * mm // above the counter
    readonly property real radius: 1.8 * mm
    // A millimetre of a row of words, which is as high as they are large.
    readonly property real rowMm: sized(textSize, 1, 1, 1.17) * (roomy ? 1.08 : 1) * mm
    readonly property real hairline: Math.max(1, Math.round((name === "strong" ? 0.4 : 0.25) * mm))
    readonly property real usualTileWidth: 29 * mm // of the size that nobody chose
    readonly property real tileWidth: sized(tileSize, 23 * mm, usualTileWidth, 38 * mm) // at least
    readonly property real tileHeight: sized(tileSize, 30, 35, 44) * mm

    readonly property real leastText: digits(2, 2.2, 2.5) // of what must fit
    readonly property real smallText: roomy ? digits(2.4, 2.6, 2.8) : leastText
    readonly property real text: digits(2.5, 2.6, 3)
    readonly property real strongText: digits(2.9, 3.2, 3.7)
    readonly property real priceText: digits(4, 4, 4.4)
    readonly property real titleText: digits(4.2, 4.6, 5)
    readonly property real totalText: digits(8, 8, 9)
    readonly property real hugeText: digits(11, 11, 12)

    readonly property color sand: shade("#f6efe3", "#17130f", "#efefef")
    readonly property color surface: shade("#ffffff", "#262019", "#ffffff")
    readonly property color well: shade("#ece2d1", "#382f25", "#d6d6d6") // a place that waits for something
    readonly property color ink: shade("#2a2018", "#f5ede0", "#000000")
    readonly property color softInk: shade("#655748", "#c9bba8", "#2b2b2b")
    readonly property color line: shade("#dccfb9", "#6b5c4b", "#000000")
    readonly property color primary: shade("#24427a", "#8fabea", "#0b2a6b") // indigo of the chech
    readonly property color primaryDown: shade("#182f5a", "#b3c8f7", "#061a47")
    readonly property color primaryTint: shade("#e2e8f4", "#1d2940", "#dfe8ff")
    readonly property color strip: shade("#24427a", "#1d2940", "#0b2a6b") // above the counter; no lamp in the evening
    readonly property color stripDown: shade("#182f5a", "#2c3d5f", "#061a47")
    readonly property color stripInk: shade("#ffffff", "#e6ecf8", "#ffffff")
    readonly property color pay: shade("#1d7344", "#4fbd80", "#0a4a26")
    readonly property color payDown: shade("#125230", "#86dcaa", "#06331a")
    readonly property color payTint: shade("#dff0e5", "#14301f", "#e2f5e8")
    readonly property color accent: shade("#a84c26", "#e8946a", "#6b2300") // clay
    readonly property color amber: shade("#8a5a00", "#e8b84e", "#553700")
    readonly property color amberTint: shade("#fdeecb", "#3a2c0d", "#fff0c9")
    readonly property color practiceTint: shade("#14c08000", "#14c08000", "#14c08000") // over every page of the practice stall
    readonly property color danger: shade("#a8201a", "#ff958b", "#7d0a06")
    readonly property color dangerDown: shade("#7e1511", "#ffbab3", "#5a0604")
    readonly property color dangerTint: shade("#fbe3e0", "#461b17", "#ffe9e6")
    readonly property color onDark: shade("#ffffff", "#10131a", "#ffffff") // on a filled button
    readonly property color glow: shade("#e8962e", "#f0b25e", "#a35200") // the second colour of a drawn family
    readonly property color glowOnDark: shade("#f3c48c", "#6b3100", "#ffd9a6")
    readonly property color tag: shade("#f2ffffff", "#f2262019", "#ffffff") // behind words on a picture
    readonly property color curtain: shade("#b3000000", "#cc000000", "#d9000000") // before everything while one thing is looked at

    function hex(c: string): string {
        return c.toString().slice(-6);
    }
    function shade(light: string, dark: string, strong: string): string {
        return name === "dark" ? dark : name === "strong" ? strong : light;
    }
    // A sign before its figure in the order of reading, "× 3": without a mark both orders came out in Arabic.
    function signed(sign: string, figure: string): string {
        return (rightToLeft ? "\u200f" : "") + sign + "\u00a0" + figure;
    }
    function sized(size: string, small: real, normal: real, large: real): real {
        return size === "large" ? large : size === "small" ? small : normal;
    }
    // Text by the millimetres of its digits: a digit of Noto Sans is 0.714 of the em.
    function digits(small: real, normal: real, large: real): real {
        return Math.round(sized(textSize, small, normal, large) * mm / 0.714);
    }
}
