// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper from a roll, as wide as a receipt printer takes it: a column that grows downwards. Each
// width is laid out by itself, never scaled from the other, so that letters stay readable and codes
// keep whole printer dots. One language comes first: it is larger, and its side is where lines
// begin; figures stand at the other side, their commas under each other.
#pragma once

#include <string>

#include "core/name.h"
#include "receipts/code.h"
#include "receipts/drawing.h"

namespace touat::receipts {

enum class RollWidth {
    mm80, // 72 mm of it can be printed on
    mm58, // 48 mm
};
enum class First { arabic, french };
struct RollForm {
    RollWidth width = RollWidth::mm80;
    First first = First::arabic;
};

/// How loud a text is.
enum class Step { small, normal, headline, total };

/// Numbers and names inside a line of the other script keep their own order.
std::string isolated(const std::string& text);
/// "1 250,00 DA"
std::string currency(const std::string& amount);
/// The first, or the second where the first says nothing.
const std::string& preferred(const std::string& first, const std::string& second);
/// Each language, or the other where it says nothing.
Name both(const Name& name);
/// A label and what it labels, in both languages: "رقم 12", "N° 12".
Name with(const Name& label, const std::string& what);
/// A label and a name, each in its language: "البائع: سالم", "Vendeur : Salem".
Name with(const Name& label, const Name& what);

class Roll {
  public:
    Roll(const Fonts& fonts, RollForm form);

    void space(Um height) { m_y += height; }
    void rule(Um thickness = 200);
    /// A band of lozenges from side to side, as on the carpets of the Touat.
    void border();
    void dashes();
    /// The first language, and smaller under it the other.
    void centred(const Name& text, Step step, Weight weight = Weight::regular);
    /// A figure or a code.
    void centredFigure(const std::string& text, Step step, Weight weight = Weight::regular);
    /// One text, where lines begin.
    void line(const std::string& text, Step step, Weight weight = Weight::regular);
    /// Both languages where lines begin, the first above the other.
    void lines(const Name& text, Step step);
    /// Arabic at the right, French at the left; under each other where they do not fit side by
    /// side.
    void bothSides(const Name& text, Step step = Step::small, Weight weight = Weight::regular);
    /// A label in both languages, and its amount; `currency` says DA behind it.
    void amount(const Name& label, const std::string& figure, Step step = Step::normal,
                Weight weight = Weight::regular, bool currency = false);
    /// A name, with its amount beside its first line and its other language under it.
    void priced(const Name& name, const std::string& figure);
    /// White letters would need ink; a frame says it as loud.
    void framed(const Name& text);
    /// A line to sign on. `hand`: what was written there on the screen.
    void signHere(const Name& who, const HandSignature& hand = {});
    /// `dots`: of a module; a worn code is read from further away than a receipt's.
    void code(const std::string& text, int dots = 3);
    void picture(const Dots& dots);
    /// A photo of what the paper is about, in the middle, a printer's dot for each of its own: see
    /// photographed().
    void photo(const Picture& picture);
    /// In the middle.
    void drawing(const Drawing& drawing);
    Um inside() const { return m_inside; }
    /// A bar code; nothing where the paper is too narrow for it.
    void bars(const std::string& text);

    Sheet finish(std::string title);

  private:
    bool isArabic() const { return m_form.first == First::arabic; }
    Um sizeOf(Step step, bool arabic) const;
    Um figureSize(Step step) const;
    Um firstSize(Step step) const { return sizeOf(step, isArabic()); }
    Um otherSize(Step step) const;
    const std::string& firstOf(const Name& name) const;
    bool readsArabic(const Name& name) const; // how its first is written
    std::string otherOf(const Name& name) const;
    ShapedText shaped(const std::string& text, Weight weight, bool arabic) const;
    void paragraph(const std::string& text, Um size, Weight weight, bool arabic, bool atRight);
    void middle(const std::string& text, Um size, Weight weight, bool arabic);
    void figure(const std::string& text, Um size, Weight weight, bool currency, Um label);
    void centredBoxes(std::vector<Box> boxes, Um width, Um height);
    void settle(); // the figures since the last rule
    void advance(Um size);
    void put(ShapedText text, Um size, Um left);
    Um right() const { return m_margin + m_inside; }

    struct Figure {
        std::size_t text = 0; // where in the sheet
        std::size_t unit = 0; // where its currency is; 0: none
        Um width = 0;
        Um unitWidth = 0; // with the gap before it
        Um limit = 0;     // the label's side that looks at it
    };

    const Fonts& m_fonts;
    RollForm m_form;
    bool m_narrow;
    Um m_paper;
    Um m_margin; // what a printer's head cannot reach
    Um m_inside;
    Sheet m_sheet;
    std::vector<Figure> m_figures;
    Um m_y;
    Um m_baseline = 0;
};

} // namespace touat::receipts
