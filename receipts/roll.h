// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper from a roll, as wide as a receipt printer takes it: a column that grows downwards. Each width
// is laid out by itself, never scaled from the other, so that letters stay readable and codes keep
// whole printer dots.
#pragma once

#include <string>

#include "core/name.h"
#include "receipts/sheet.h"

namespace touat::receipts {

enum class RollWidth {
    mm80, // 72 mm of it can be printed on
    mm58, // 48 mm
};

/// Numbers and names inside a line of the other script keep their own order.
std::string isolated(const std::string& text);
/// "1 250,00 DA"
std::string currency(const std::string& amount);
/// The first, or the second where the first says nothing.
const std::string& preferred(const std::string& first, const std::string& second);

class Roll {
  public:
    Roll(const Fonts& fonts, RollWidth width);

    // Sizes of the em. Arabic stands larger: its letters fill less of it.
    Um headline() const { return m_narrow ? 3900 : 4600; }
    Um normalArabic() const { return m_narrow ? 3400 : 3700; }
    Um normalLatin() const { return m_narrow ? 2700 : 3000; }
    Um smallArabic() const { return m_narrow ? 2900 : 3100; }
    Um smallLatin() const { return m_narrow ? 2400 : 2600; }
    Um totalSize() const { return m_narrow ? 5000 : 6200; }

    void space(Um height) { m_y += height; }
    void rule(Um thickness = 200);
    void dashes();
    void centred(const std::string& text, Um size, Weight weight, Reading reading);
    /// Arabic in the middle, French smaller under it.
    void centredBoth(const Name& text, Um arabic, Um latin, Weight weight);
    /// A text at the side where its language begins.
    void paragraph(const std::string& text, Um size, Weight weight, Reading reading);
    /// Arabic at the right, French at the left; under each other where they do not fit side by side.
    void bothSides(const std::string& arabic, const std::string& french, Weight weight);
    void bothSides(const std::string& arabic, const std::string& french, Weight weight,
                   Um arabicSize, Um frenchSize);
    /// Label at the right in both languages, amount at the left.
    void amountLine(const std::string& arabic, const std::string& french, const std::string& amount,
                    Um size, Weight weight);
    /// A name that may need several lines at the right, with its amount at the left of the first.
    void priced(const std::string& name, const std::string& amount, Um size, Weight weight);
    /// White letters would need ink; a frame says it as loud.
    void framed(const Name& text);
    void code(const std::string& text);

    Sheet finish(std::string title);

  private:
    void advance(Um size);
    void put(ShapedText text, Um size, Um left);

    const Fonts& m_fonts;
    bool m_narrow;
    Um m_paper;
    Um m_margin; // what a printer's head cannot reach
    Um m_inside;
    Sheet m_sheet;
    Um m_y;
    Um m_baseline = 0;
};

} // namespace touat::receipts
