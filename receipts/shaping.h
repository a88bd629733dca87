// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From text to glyphs: FriBidi puts Arabic, French and digits in their order on the line, HarfBuzz
// joins the letters. Each glyph keeps the text that it stands for, so that what is on paper can be
// selected and searched in logical order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "receipts/fonts.h"

namespace touat::receipts {

/// The direction of the line, decided by the language it is written in, not by its first letter.
enum class Reading { rightToLeft, leftToRight };

struct Glyph {
    std::uint16_t id = 0;
    int advance = 0; // font units; the em is Fonts::unitsPerEm
    int dx = 0;
    int dy = 0;
    std::u32string text; // what it stands for; empty for the second glyph of one letter
};

struct ShapedText {
    Weight weight = Weight::regular;
    std::vector<Glyph> glyphs; // in the order of drawing, left to right
    int advance = 0;           // of all, font units

    /// Width in micrometres at an em of `size` micrometres, rounded up.
    int width(int size) const {
        const auto inUnits = std::int64_t{advance} * size; // a name may be as long as it likes
        return static_cast<int>((inUnits + Fonts::unitsPerEm - 1) / Fonts::unitsPerEm);
    }
};

/// Direction controls in the text decide the order and are not drawn; text that is not UTF-8 is cut
/// at the fault.
ShapedText shape(const Fonts& fonts, Weight weight, std::string_view text, Reading reading);

/// Breaks a text at its spaces into lines of at most `width` micrometres; a single longer word stands
/// alone.
std::vector<std::string> wrap(const Fonts& fonts, Weight weight, std::string_view text, int size,
                              int width);

} // namespace touat::receipts
