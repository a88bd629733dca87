// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/leaves.h"

#include <algorithm>
#include <sstream>

#include "receipts/code.h"

namespace touat::receipts {

namespace {

constexpr Um gap = mm(2);

Um widthOf(LeafSize size) {
    return size == LeafSize::a6 ? mm(105) : size == LeafSize::a5 ? mm(148) : mm(210);
}

Um heightOf(LeafSize size) {
    if (size == LeafSize::a4) return mm(297);
    if (size == LeafSize::a5) return mm(210);
    return size == LeafSize::halfA4 ? 148'500 : mm(148);
}

} // namespace

Leaves::Leaves(const Fonts& fonts, LeafSize size, std::string title, Name again)
    : m_fonts(fonts),
      m_size(size),
      m_width(widthOf(size)),
      m_height(heightOf(size)),
      m_margin(size == LeafSize::a4 ? mm(15) : size == LeafSize::a5 ? mm(10) : mm(8)),
      m_foot(size == LeafSize::a4 || size == LeafSize::a5 ? mm(14) : mm(11)),
      m_title(std::move(title)),
      m_again(std::move(again)) {
    newLeaf();
}

Um Leaves::sizeOf(Step step, bool arabic) const {
    const bool small = isSmall();
    if (m_size == LeafSize::a6) {
        switch (step) {
        case Step::small:
            return arabic ? 2600 : 2200;
        case Step::normal:
            return arabic ? 3000 : 2600;
        case Step::total:
            return arabic ? 3900 : 3200;
        case Step::headline:
            return arabic ? 4600 : 3600;
        }
    }
    switch (step) {
    case Step::small:
        return arabic ? (small ? 2900 : 3300) : (small ? 2400 : 2800);
    case Step::normal:
        return arabic ? (small ? 3400 : 3900) : (small ? 2800 : 3300);
    case Step::total:
        return arabic ? (small ? 4000 : 4600) : (small ? 3400 : 3900);
    case Step::headline:
        return arabic ? (small ? 5500 : 7000) : (small ? 4200 : 5400);
    }
    return 0;
}

void Leaves::newLeaf() {
    Sheet sheet;
    sheet.width = m_width;
    sheet.height = m_height;
    sheet.title = m_title;
    m_sheets.push_back(std::move(sheet));
    m_y = m_margin;
    if (m_sheets.size() == 1) return;
    bothSides(m_again);
    m_y += mm(3);
}

void Leaves::need(Um height) {
    if (m_y + height > m_height - m_margin - m_foot) newLeaf();
}

// Between two edges: at the right one for Arabic, at the left one for French.
void Leaves::put(const std::string& text, Um size, Weight weight, bool arabic, Um left, Um end) {
    auto words = shape(m_fonts, weight, text, arabic ? Reading::rightToLeft : Reading::leftToRight);
    const auto at = arabic ? end - words.width(size) : left;
    m_sheets.back().texts.push_back({at, m_y, size, std::move(words)});
}

void Leaves::atRight(const std::string& text, Um size, Weight weight, bool arabic, Um edge) {
    auto words = shape(m_fonts, weight, text, arabic ? Reading::rightToLeft : Reading::leftToRight);
    const auto at = edge - words.width(size);
    m_sheets.back().texts.push_back({at, m_y, size, std::move(words)});
}

void Leaves::figure(const std::string& text, Um size, Weight weight, Um edge) {
    atRight(text, size, weight, false, edge);
}

void Leaves::rule(Um thickness) {
    m_sheets.back().boxes.push_back({m_margin, m_y, inside(), thickness});
}

void Leaves::framed(const Name& text) {
    constexpr Um line = 400;
    const auto top = m_y;
    m_y += mm(7);
    put(text.arabic, sizeOf(Step::total, true), Weight::bold, true, 0, right() - mm(4));
    put(text.latin, sizeOf(Step::total, false), Weight::bold, false, m_margin + mm(4), 0);
    m_y += mm(4);
    auto& boxes = m_sheets.back().boxes;
    boxes.push_back({m_margin, top, inside(), line});
    boxes.push_back({m_margin, m_y - line, inside(), line});
    boxes.push_back({m_margin, top, line, m_y - top});
    boxes.push_back({right() - line, top, line, m_y - top});
    m_y += mm(3);
}

void Leaves::title(const Name& text) {
    const auto size = sizeOf(Step::headline, true);
    m_y += size * 6 / 5;
    put(text.arabic, size, Weight::bold, true, 0, right());
    put(text.latin, sizeOf(Step::headline, false), Weight::bold, false, m_margin, 0);
}

bool Leaves::fitBeside(const Name& text, Um width, Step step, Weight weight) const {
    return shape(m_fonts, weight, text.arabic, Reading::rightToLeft).width(sizeOf(step, true)) +
               shape(m_fonts, weight, text.latin, Reading::leftToRight).width(sizeOf(step, false)) +
               mm(4) <=
           width;
}

void Leaves::bothSides(const Name& text, Step step, Weight weight) {
    const auto arabicSize = sizeOf(step, true);
    const auto latinSize = sizeOf(step, false);
    if (!fitBeside(text, inside(), step, weight)) return paragraphs(text, step, weight);
    need(arabicSize * 2);
    m_y += arabicSize * 3 / 2;
    put(text.arabic, arabicSize, weight, true, 0, right());
    put(text.latin, latinSize, weight, false, m_margin, 0);
}

void Leaves::paragraphs(const Name& text, Step step, Weight weight) {
    for (const bool arabic : {true, false}) {
        const auto size = sizeOf(step, arabic);
        for (const auto& line :
             wrap(m_fonts, weight, arabic ? text.arabic : text.latin, size, inside())) {
            need(size * 2);
            m_y += size * 3 / 2;
            put(line, size, weight, arabic, m_margin, right());
        }
    }
}

void Leaves::facing(const Name& text, Step step, Weight weight) {
    constexpr Um between = mm(8);
    const Um width = (inside() - between) / 2;
    const auto arabicSize = sizeOf(step, true);
    const auto latinSize = sizeOf(step, false);
    const auto arabic = wrap(m_fonts, weight, text.arabic, arabicSize, width);
    const auto latin = wrap(m_fonts, weight, text.latin, latinSize, width);
    const auto lines = std::max(arabic.size(), latin.size());
    const auto leading = arabicSize * 7 / 5;
    need(static_cast<Um>(lines) * leading + leading / 2);
    for (std::size_t i = 0; i < lines; ++i) {
        m_y += leading;
        if (i < arabic.size()) put(arabic[i], arabicSize, weight, true, 0, right());
        if (i < latin.size()) put(latin[i], latinSize, weight, false, m_margin, 0);
    }
}

void Leaves::sum(const Name& what, const std::string& figure, SumOf of) {
    const Um em = isSmall() ? 8500 : mm(11);
    const Um height = em * 14 / 10;
    need(height + mm(4));
    m_y += mm(2);
    const auto top = m_y;
    m_y += height / 2 + em * 37 / 100;
    put(of == SumOf::dinars ? currency(figure) : figure, em, Weight::bold, false,
        m_margin + mm(4), 0);
    const auto size = sizeOf(Step::normal, true);
    m_y = top + height / 2 - size / 5;
    atRight(what.arabic, size, Weight::bold, true, right() - mm(4));
    m_y += size * 13 / 10;
    atRight(what.latin, sizeOf(Step::normal, false), Weight::regular, false, right() - mm(4));
    auto& boxes = m_sheets.back().boxes;
    boxes.push_back({m_margin, top, inside(), 400});
    boxes.push_back({m_margin, top + height, inside(), 400});
    boxes.push_back({m_margin, top, 400, height});
    boxes.push_back({right() - 400, top, 400, height + 400});
    m_y = top + height + mm(1);
}

Um Leaves::amountEnd() const {
    return m_columns.empty() ? m_margin + mm(35) : m_margin + m_columns.back().width - gap;
}

void Leaves::table(const Name& what, std::vector<LeafColumn> columns, LeafRows rows) {
    m_what = what;
    m_columns = std::move(columns);
    m_rows = rows;
    need(mm(30));
    tableHead();
}

void Leaves::tableHead() {
    const auto arabic = sizeOf(Step::small, true);
    const auto latin = sizeOf(Step::small, false);
    rule(400);
    const auto top = m_y;
    const auto headOf = [&](const Name& head, Um edge) {
        m_y = top + mm(5);
        atRight(head.arabic, arabic, Weight::bold, true, edge);
        m_y += mm(4);
        atRight(head.latin, latin, Weight::regular, false, edge);
    };
    headOf(m_what, right());
    Um edge = m_margin;
    for (auto column = m_columns.rbegin(); column != m_columns.rend(); ++column) {
        edge += column->width;
        headOf(column->head, edge - gap);
    }
    m_y = top + mm(11);
    rule();
}

void Leaves::row(const Name& what, const std::string& under,
                 const std::vector<std::string>& figures) {
    Um room = inside() - gap;
    for (const auto& column : m_columns)
        room -= column.width;
    const auto size = sizeOf(m_size == LeafSize::halfA4 ? Step::small : Step::normal, true);
    const auto latinSize = sizeOf(Step::small, false);
    const bool latinOnly = what.arabic.empty();
    const auto names =
        wrap(m_fonts, Weight::regular, preferred(what.arabic, what.latin), size, room);
    auto others = latinOnly ? std::vector<std::string>{}
                            : wrap(m_fonts, Weight::regular, what.latin, latinSize, room);
    const auto widthOfLine = [&](const std::string& text, Um em) {
        return shape(m_fonts, Weight::regular, text, Reading::leftToRight).width(em);
    };
    std::string beside;
    if (m_rows == LeafRows::beside && names.size() == 1 && others.size() == 1 &&
        widthOfLine(names[0], size) + mm(4) + widthOfLine(others[0], latinSize) <= room) {
        beside = std::move(others[0]);
        others.clear();
    }
    std::vector<std::string> owners;
    std::istringstream parts(under);
    for (std::string part; std::getline(parts, part);)
        for (auto& line : wrap(m_fonts, Weight::regular, part, latinSize, room))
            owners.push_back(std::move(line));
    const auto height = static_cast<Um>(names.size()) * size * 3 / 2 +
                        static_cast<Um>(others.size() + owners.size()) * latinSize * 3 / 2 + mm(3);
    if (m_y + height > m_height - m_margin - m_foot) {
        newLeaf();
        tableHead();
    }
    bool first = true;
    for (const auto& line : names) {
        m_y += size * 3 / 2;
        atRight(line, size, Weight::regular, !latinOnly, right());
        Um edge = m_margin;
        for (std::size_t i = figures.size(); first && i > 0; --i) {
            edge += m_columns[i - 1].width;
            const auto weight = i == figures.size() ? Weight::bold : Weight::regular;
            Um figureSize = sizeOf(Step::normal, false);
            const auto number = shape(m_fonts, weight, figures[i - 1], Reading::leftToRight);
            while (number.width(figureSize) > m_columns[i - 1].width - gap && figureSize > 500)
                figureSize -= 100; // a long code
            figure(figures[i - 1], figureSize, weight, edge - gap);
        }
        if (!beside.empty()) put(beside, latinSize, Weight::regular, false, edge + gap, 0);
        beside.clear();
        first = false;
    }
    for (const auto& line : others) {
        m_y += latinSize * 3 / 2;
        atRight(line, latinSize, Weight::regular, false, right());
    }
    for (const auto& line : owners) {
        m_y += latinSize * 3 / 2;
        atRight(line, latinSize, Weight::regular, true, right());
    }
    m_y += m_size == LeafSize::halfA4 ? 1300 : mm(2);
    rule(100);
}

void Leaves::bars(int now, int before) {
    const auto draw = [&](int thousandths, Um top, Um height) {
        const auto width = inside() / 1000 * thousandths;
        if (width > 0) m_sheets.back().boxes.push_back({right() - width, top, width, height});
    };
    draw(now, m_y - 600, 1200);
    draw(before, m_y + 1100, 400);
    m_y += 1500;
}

void Leaves::endTable() {
    rule(400);
    m_y += mm(1);
}

void Leaves::total(const Name& name, const std::string& amount, Weight weight, Step step) {
    const auto size = sizeOf(step, true);
    need(size * 2);
    m_y += size * 8 / 5;
    const auto edge = amountEnd();
    figure(amount, sizeOf(step, false), weight, edge);
    put("DA", sizeOf(Step::small, false), Weight::regular, false, edge + 1000, 0);
    put(name.latin, sizeOf(step, false) * 9 / 10, weight, false, edge + mm(9), 0);
    put(name.arabic, size, weight, true, 0, edge + (isSmall() ? mm(86) : mm(105)));
}

void Leaves::signHere(const std::vector<Name>& who, const std::vector<HandSignature>& hands,
                      Picture photo) {
    // What was written on the screen, or is shown, is to be seen on half a leaf as well.
    const bool plain = hands.empty() && photo.width == 0;
    const Um height = m_size != LeafSize::halfA4 ? mm(26) : plain ? mm(16) : mm(24);
    const Um shown = photo.width == 0 ? 0 : height * photo.width / photo.height;
    const Um between = shown == 0 ? mm(6) : shown + mm(6);
    need(height + mm(8));
    m_y += mm(4);
    const auto count = static_cast<Um>(std::max<std::size_t>(who.size(), 2));
    const auto width = (inside() - (count - 1) * between) / count;
    const auto top = m_y;
    Um left = right() - width;
    for (const auto& name : who) {
        auto& boxes = m_sheets.back().boxes;
        boxes.push_back({left, top, width, 150});
        boxes.push_back({left, top + height, width, 150});
        boxes.push_back({left, top, 150, height});
        boxes.push_back({left + width, top, 150, height + 150});
        m_y = top + mm(5);
        atRight(name.arabic, sizeOf(Step::small, true), Weight::regular, true, left + width - gap);
        const bool beside = !hands.empty() && fitBeside(name, width - 2 * gap);
        if (!beside) m_y += mm(4);
        put(name.latin, sizeOf(Step::small, false), Weight::regular, false, left + gap, 0);
        const auto which = static_cast<std::size_t>(&name - who.data());
        const Um below = beside ? mm(6) : mm(10);
        if (which < hands.size())
            write(hands[which], left, top + below, width, height - below - mm(1));
        left -= width + between;
    }
    m_y = top;
    place(std::move(photo), m_margin + width + mm(3), shown, height);
    m_y = top + height;
}

// As large as it fits there, with the proportions it has.
void Leaves::write(const HandSignature& hand, Um left, Um top, Um width, Um height) {
    for (auto& line : strokesOf(hand, left, top, width, height))
        m_sheets.back().lines.push_back(std::move(line));
}

std::vector<Sheet> Leaves::finish(const std::string& code, const std::string& text) {
    const auto qr = code.empty() ? Code{} : qrCode(code, 3);
    const auto bars = m_size == LeafSize::halfA4 && !code.empty()
                          ? barCode(code, 2, mm(8), inside() / 2)
                          : std::nullopt;
    const auto size = sizeOf(Step::small, false);
    const auto count = std::to_string(m_sheets.size());
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        auto& sheet = m_sheets[i];
        for (auto box : qr.boxes) {
            box.left += m_margin;
            box.top += m_height - m_margin - qr.width;
            sheet.boxes.push_back(box);
        }
        for (auto box : bars ? bars->boxes : std::vector<Box>{}) {
            box.left += onDot(m_margin + qr.width + mm(8));
            box.top += m_height - m_margin - mm(8);
            sheet.boxes.push_back(box);
        }
        auto words =
            shape(m_fonts, Weight::regular, text + "  ·  " + std::to_string(i + 1) + " / " + count,
                  Reading::leftToRight);
        const auto left = right() - words.width(size);
        sheet.texts.push_back({left, m_height - m_margin, size, std::move(words)});
    }
    return std::move(m_sheets);
}

} // namespace touat::receipts
