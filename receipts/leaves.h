// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper in leaves, A4 to A6, Arabic first with French: a column of texts, pictures, tables and totals
// that goes on on the next leaf. Arabic begins at the right, so figures stand at the left, comma under
// comma.
#pragma once

#include <string>
#include <vector>

#include "core/name.h"
#include "receipts/drawing.h"
#include "receipts/roll.h"
#include "receipts/sheet.h"

namespace touat::receipts {

enum class LeafSize {
    a4,
    halfA4, // as wide as A4
    a5,
    a6,
};

/// A column of figures beside the one that says what, from the right.
struct LeafColumn {
    Name head;
    Um width = 0;
};

/// The two names of a row: under each other, or beside each other where both fit.
enum class LeafRows { stacked, beside };

/// A thing in a row of pictures: how many of it, large, and what it is.
struct LeafPicture {
    Picture picture; // of no size: the words alone
    std::string figure;
    Name name;
    std::string code;
};

/// What a large figure counts.
enum class SumOf { dinars, things };

class Leaves {
  public:
    /// `again`: what stands at the head of every leaf but the first.
    Leaves(const Fonts& fonts, LeafSize size, std::string title, Name again);

    const Fonts& fonts() const { return m_fonts; }
    Um inside() const { return m_width - 2 * m_margin; }
    void space(Um height) { m_y += height; }
    void rule(Um thickness = 250);
    /// Loud, in a frame across the leaf.
    void framed(const Name& text);
    void title(const Name& text);
    /// Arabic at the right and French at the left, under each other where they do not fit.
    void bothSides(const Name& text, Step step = Step::small, Weight weight = Weight::regular);
    /// As bothSides, but each over the whole width, breaking into lines.
    void paragraphs(const Name& text, Step step = Step::small, Weight weight = Weight::regular);

    /// Sentences, Arabic in the right half and French in the left, each breaking into lines.
    void facing(const Name& text, Step step = Step::small, Weight weight = Weight::regular);
    /// A figure that is read from across a table, with a frame around it.
    void sum(const Name& what, const std::string& figure, SumOf of);
    /// Where lines begin, in Arabic.
    void drawing(const Drawing& drawing);
    /// A square to tick at the head of the last line, and what for.
    void tick(const Name& what);

    /// Across the leaf.
    void picture(Picture picture, Um height);
    /// Side by side, two of them or one, the first at the right.
    void pictures(const std::vector<LeafPicture>& row);

    /// Begins a table; the last column is the amount's.
    void table(const Name& what, std::vector<LeafColumn> columns,
               LeafRows rows = LeafRows::stacked);
    /// `under`: small, below both names; several lines are parted by line breaks.
    void row(const Name& what, const std::string& under, const std::vector<std::string>& figures);
    /// On the line below a row: how much it is, and thinner how much it was, in thousandths of the leaf.
    void bars(int now, int before);
    void endTable();
    /// Under the table's amounts.
    void total(const Name& name, const std::string& amount, Weight weight = Weight::regular,
               Step step = Step::normal);
    /// Places for signatures, side by side, the first at the right. `hands`: what was written there on
    /// the screen, of as many of them as it has. `photo`: of what is signed for, between two of them; see
    /// photographed().
    void signHere(const std::vector<Name>& who, const std::vector<HandSignature>& hands = {},
                  Picture photo = {});

    /// The foot of every leaf: a code if there is one, on half a leaf as bars too; a text, and which
    /// leaf of how many.
    std::vector<Sheet> finish(const std::string& code, const std::string& text);

  private:
    Um sizeOf(Step step, bool arabic) const;
    Um right() const { return m_width - m_margin; }
    bool isSmall() const { return m_size != LeafSize::a4; }
    Um amountEnd() const; // where the amounts of the table end
    /// Whether both names of it fit beside each other there.
    bool fitBeside(const Name& text, Um width, Step step = Step::small,
                   Weight weight = Weight::regular) const;
    void write(const HandSignature& hand, Um left, Um top, Um width, Um height);
    void newLeaf();
    void need(Um height);
    void tableHead();
    void put(const std::string& text, Um size, Weight weight, bool arabic, Um left, Um end);
    void atRight(const std::string& text, Um size, Weight weight, bool arabic, Um edge);
    void figure(const std::string& text, Um size, Weight weight, Um edge);

    void place(Picture picture, Um left, Um width, Um height);

    const Fonts& m_fonts;
    LeafSize m_size;
    Um m_width;
    Um m_height;
    Um m_margin;
    Um m_foot; // what the foot needs at the bottom
    std::string m_title;
    Name m_again;
    Name m_what;
    std::vector<LeafColumn> m_columns;
    LeafRows m_rows = LeafRows::stacked;
    std::vector<Sheet> m_sheets;
    Um m_y = 0;
};

} // namespace touat::receipts
