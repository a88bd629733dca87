// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Touat

// Colours that can be told apart on a sunlit counter, sizes that a thumb and old eyes need.
TestCase {
    name: "Theme"

    function luminance(c) {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
    }
    // as WCAG 2 has it
    function contrast(a, b) {
        const one = luminance(a);
        const other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    function test_blackOnWhiteIs21() {
        fuzzyCompare(contrast(Qt.color("#000000"), Qt.color("#ffffff")), 21, 0.01);
        fuzzyCompare(contrast(Qt.color("#777777"), Qt.color("#ffffff")), 4.48, 0.01);
    }
    function test_textCanBeReadOnItsGround_data() {
        // which colours of text stand on which grounds
        const used = {
            sand: ["ink", "softInk", "primary", "pay", "danger", "accent"],
            surface: ["ink", "softInk", "primary", "pay", "danger", "accent", "amber"],
            well: ["ink", "softInk"],
            tag: ["ink", "danger"],
            primaryTint: ["ink", "softInk", "primary", "primaryDown"],
            payTint: ["ink", "softInk", "payDown", "accent"],
            amberTint: ["ink", "amber"],
            dangerTint: ["ink", "danger"],
            primary: ["onDark"],
            primaryDown: ["onDark"],
            pay: ["onDark"],
            payDown: ["onDark"],
            accent: ["onDark"],
            danger: ["onDark"]
        };
        const pairs = [];
        for (const theme of ["light", "dark", "strong"])
            for (const ground in used)
                for (const text of used[ground])
                    pairs.push({
                        tag: text + " on " + ground + ", " + theme,
                        theme: theme,
                        text: text,
                        ground: ground
                    });
        return pairs;
    }
    function test_textCanBeReadOnItsGround(data) {
        Theme.name = data.theme;
        const found = contrast(Theme[data.text], Theme[data.ground]);
        Theme.name = "light";
        verify(found >= (data.theme === "strong" ? 7 : 4.5), found.toFixed(2));
    }
    function test_textThatGrowsLeavesTargetsAsTheyAre() {
        const touch = Theme.touchLeast;
        let last = 0;
        for (const size of ["small", "normal", "large"]) {
            Theme.textSize = size;
            verify(Theme.text > last, size);
            last = Theme.text;
            compare(Theme.touchLeast, touch);
            verify(Theme.rowMm >= 1.15 * Theme.mm || size !== "large");
            verify(0.714 * Theme.smallText >= 1.9 * Theme.mm, size);
        }
        Theme.textSize = "normal";
    }
    function test_sizesAreMillimetresOfThePanel() {
        for (const mm of [3.4, 4.6, 5.87, 12]) {
            Theme.mm = mm;
            verify(Theme.touchLeast >= 10 * mm);
            verify(Theme.touch >= 12 * mm);
            verify(0.714 * Theme.smallText >= 2.05 * mm, "the smallest digits");
            verify(0.714 * Theme.leastText >= 2.05 * mm);
            Theme.roomy = true;
            verify(0.714 * Theme.smallText >= 2.5 * mm, "where there is room");
            Theme.roomy = false;
            verify(0.714 * Theme.text >= 2.5 * mm);
            verify(0.714 * Theme.priceText >= 3.9 * mm);
            verify(0.714 * Theme.totalText >= 7.9 * mm);
            verify(Theme.hairline >= 1);
        }
        Theme.mm = 4.6;
        verify(Theme.touchLeast >= 48); // pixels of the smallest panel
    }
    function test_hexIsWhatPicturesAreAskedFor() {
        compare(Theme.hex("#a8201a"), "a8201a");
    }
}
