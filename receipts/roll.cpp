// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/roll.h"

#include <algorithm>

#include "receipts/code.h"

namespace touat::receipts {

namespace {

constexpr Um columnGap = mm(3);

} // namespace

std::string isolated(const std::string& text) { return "\u2068" + text + "\u2069"; }

std::string currency(const std::string& amount) { return amount + "\u00A0DA"; }

const std::string& preferred(const std::string& first, const std::string& second) {
    return first.empty() ? second : first;
}

Roll::Roll(const Fonts& fonts, RollWidth width)
    : m_fonts(fonts), m_narrow(width == RollWidth::mm58), m_paper(m_narrow ? mm(58) : mm(80)),
      m_margin(m_narrow ? mm(5) : mm(4)), m_inside(m_paper - 2 * m_margin), m_y(mm(4)) {}

void Roll::rule(Um thickness) {
    m_y += 900;
    m_sheet.boxes.push_back({m_margin, m_y, m_inside, thickness});
    m_y += thickness + 1100;
}

void Roll::dashes() {
    m_y += 1300;
    for (Um x = m_margin; x + 900 <= m_margin + m_inside; x += 1800)
        m_sheet.boxes.push_back({x, m_y, 900, 150});
    m_y += 500;
}

void Roll::centred(const std::string& text, Um size, Weight weight, Reading reading) {
    for (const auto& line : wrap(m_fonts, weight, text, size, m_inside)) {
        advance(size);
        const auto shaped = shape(m_fonts, weight, line, reading);
        put(shaped, size, (m_paper - shaped.width(size)) / 2);
    }
}

void Roll::centredBoth(const Name& text, Um arabic, Um latin, Weight weight) {
    centred(text.arabic, arabic, weight, Reading::rightToLeft);
    centred(text.latin, latin, Weight::regular, Reading::leftToRight);
}

void Roll::paragraph(const std::string& text, Um size, Weight weight, Reading reading) {
    for (const auto& line : wrap(m_fonts, weight, text, size, m_inside)) {
        advance(size);
        const auto shaped = shape(m_fonts, weight, line, reading);
        put(shaped, size,
            reading == Reading::rightToLeft ? m_margin + m_inside - shaped.width(size) : m_margin);
    }
}

void Roll::bothSides(const std::string& arabic, const std::string& french, Weight weight) {
    bothSides(arabic, french, weight, smallArabic(), smallLatin());
}

void Roll::bothSides(const std::string& arabic, const std::string& french, Weight weight,
                     Um arabicSize, Um frenchSize) {
    const auto right = shape(m_fonts, weight, arabic, Reading::rightToLeft);
    const auto left = shape(m_fonts, weight, french, Reading::leftToRight);
    if (right.width(arabicSize) + columnGap + left.width(frenchSize) > m_inside) {
        paragraph(arabic, arabicSize, weight, Reading::rightToLeft);
        paragraph(french, frenchSize, weight, Reading::leftToRight);
        return;
    }
    advance(arabicSize);
    put(right, arabicSize, m_margin + m_inside - right.width(arabicSize));
    put(left, frenchSize, m_margin);
}

void Roll::amountLine(const std::string& arabic, const std::string& french,
                      const std::string& amount, Um size, Weight weight) {
    const auto figure = shape(m_fonts, weight, amount, Reading::leftToRight);
    const auto labelSize = std::min(size, normalArabic());
    const auto latinSize = std::min(size, smallLatin());
    const auto right = shape(m_fonts, weight, arabic, Reading::rightToLeft);
    const auto latin = shape(m_fonts, Weight::regular, french, Reading::leftToRight);
    const auto rightEdge = m_margin + m_inside;
    const auto room = m_inside - figure.width(size) - columnGap;
    advance(size);
    put(figure, size, m_margin);
    put(right, labelSize, rightEdge - right.width(labelSize));
    const bool beside =
        right.width(labelSize) + columnGap + latin.width(latinSize) <= room;
    if (!beside) m_y -= size / 5;
    if (!beside) advance(latinSize); // under its Arabic
    put(latin, latinSize,
        rightEdge - latin.width(latinSize) -
            (beside ? right.width(labelSize) + columnGap : 0));
}

void Roll::priced(const std::string& name, const std::string& amount, Um size, Weight weight) {
    const auto figure = shape(m_fonts, weight, amount, Reading::leftToRight);
    const Um room = m_inside - figure.width(size) - columnGap;
    bool first = true;
    for (const auto& line : wrap(m_fonts, weight, name, size, room)) {
        advance(size);
        if (first) put(figure, size, m_margin);
        first = false;
        const auto shaped = shape(m_fonts, weight, line, Reading::rightToLeft);
        put(shaped, size, m_margin + m_inside - shaped.width(size));
    }
}

void Roll::framed(const Name& text) {
    constexpr Um line = 350;
    m_y += 1000;
    const auto top = m_y;
    m_y += 800;
    centredBoth(text, normalArabic(), normalLatin(), Weight::bold);
    m_y += 1200;
    const auto height = m_y - top;
    m_sheet.boxes.push_back({m_margin, top, m_inside, line});
    m_sheet.boxes.push_back({m_margin, m_y - line, m_inside, line});
    m_sheet.boxes.push_back({m_margin, top, line, height});
    m_sheet.boxes.push_back({m_margin + m_inside - line, top, line, height});
    m_y += 1000;
}

void Roll::code(const std::string& text) {
    const auto qr = qrCode(text, 3);
    const Um left = (m_paper - qr.width) / 2;
    for (auto box : qr.boxes) {
        box.left += left;
        box.top += m_y;
        m_sheet.boxes.push_back(box);
    }
    m_y += qr.width;
}

Sheet Roll::finish(std::string title) {
    m_sheet.width = m_paper;
    m_sheet.height = m_y + mm(4);
    m_sheet.title = std::move(title);
    return std::move(m_sheet);
}

void Roll::advance(Um size) {
    m_y += size * 7 / 5; // room for the marks above and the tails below
    m_baseline = m_y - size * 2 / 5;
}

void Roll::put(ShapedText text, Um size, Um left) {
    m_sheet.texts.push_back({left, m_baseline, size, std::move(text)});
}

} // namespace touat::receipts
