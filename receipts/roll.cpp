// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/roll.h"

#include <algorithm>

#include "receipts/code.h"
#include "receipts/dithered.h"

namespace touat::receipts {

namespace {

constexpr Um columnGap = mm(3);
constexpr Um unitGap = 1000;

} // namespace

std::string isolated(const std::string& text) {
    return text.empty() ? text : "\u2068" + text + "\u2069";
}

std::string currency(const std::string& amount) {
    return amount + "\u00A0DA";
}

const std::string& preferred(const std::string& first, const std::string& second) {
    return first.empty() ? second : first;
}

Name both(const Name& name) {
    return {name.arabic.empty() ? isolated(name.latin) : name.arabic,
            name.latin.empty() ? isolated(name.arabic) : name.latin};
}

Name with(const Name& label, const std::string& what) {
    return {label.arabic + ' ' + isolated(what), label.latin + ' ' + isolated(what)};
}

Name with(const Name& label, const Name& what) {
    const auto names = both(what);
    return {label.arabic + ": " + names.arabic, label.latin + "\u00A0: " + names.latin};
}

Roll::Roll(const Fonts& fonts, RollForm form)
    : m_fonts(fonts),
      m_form(form),
      m_narrow(form.width == RollWidth::mm58),
      m_paper(m_narrow ? mm(58) : mm(80)),
      m_margin(m_narrow ? mm(5) : mm(4)),
      m_inside(m_paper - 2 * m_margin),
      m_y(mm(4)) {}

// Sizes of the em. Arabic stands larger: its letters fill less of it.
Um Roll::sizeOf(Step step, bool arabic) const {
    switch (step) {
    case Step::small:
        return arabic ? (m_narrow ? 2900 : 3100) : (m_narrow ? 2400 : 2600);
    case Step::normal:
    case Step::total:
        return arabic ? (m_narrow ? 3400 : 3700) : (m_narrow ? 2800 : 3100);
    case Step::headline:
        return arabic ? (m_narrow ? 3900 : 4600) : (m_narrow ? 3600 : 4200);
    }
    return 0;
}

Um Roll::figureSize(Step step) const {
    if (step == Step::total) return m_narrow ? 4800 : 6000;
    return step == Step::small ? sizeOf(step, false) : (m_narrow ? 3000 : 3400);
}

Um Roll::otherSize(Step step) const {
    return sizeOf(step == Step::headline ? Step::normal : Step::small, !isArabic());
}

const std::string& Roll::firstOf(const Name& name) const {
    return isArabic() ? preferred(name.arabic, name.latin) : preferred(name.latin, name.arabic);
}

bool Roll::readsArabic(const Name& name) const {
    return isArabic() ? !name.arabic.empty() : name.latin.empty();
}

std::string Roll::otherOf(const Name& name) const {
    if (name.arabic.empty() || name.latin.empty()) return {};
    return isArabic() ? name.latin : name.arabic;
}

ShapedText Roll::shaped(const std::string& text, Weight weight, bool arabic) const {
    return shape(m_fonts, weight, text, arabic ? Reading::rightToLeft : Reading::leftToRight);
}

void Roll::rule(Um thickness) {
    settle();
    m_y += 900;
    m_sheet.boxes.push_back({m_margin, m_y, m_inside, thickness});
    m_y += thickness + 1100;
}

void Roll::border() {
    constexpr int steps = 6; // from a lozenge's edge to its middle
    constexpr Um step = 500;
    constexpr Um wide = 2 * steps * step;
    const auto lozenges = m_inside / wide;
    const Um left = (m_paper - lozenges * wide) / 2;
    for (int row = 0; row < 2 * steps - 1; ++row) {
        const Um half = (row < steps ? row + 1 : 2 * steps - 1 - row) * step;
        for (int i = 0; i < lozenges; ++i) {
            const Um middle = left + i * wide + wide / 2;
            const bool hollow = half > 2 * step; // a ring around a small one
            if (hollow) {
                m_sheet.boxes.push_back({middle - half, m_y, 2 * step, step});
                m_sheet.boxes.push_back({middle + half - 2 * step, m_y, 2 * step, step});
            }
            const Um heart = half - 4 * step;
            if (!hollow || heart > 0) {
                const Um inner = hollow ? heart : half;
                m_sheet.boxes.push_back({middle - inner, m_y, 2 * inner, step});
            }
        }
        m_y += step;
    }
    m_y += 1500;
}

void Roll::dashes() {
    m_y += 1300;
    for (Um x = m_margin; x + 900 <= right(); x += 1800)
        m_sheet.boxes.push_back({x, m_y, 900, 150});
    m_y += 500;
}

void Roll::middle(const std::string& text, Um size, Weight weight, bool arabic) {
    for (const auto& line : wrap(m_fonts, weight, text, size, m_inside)) {
        advance(size);
        auto words = shaped(line, weight, arabic);
        const auto left = (m_paper - words.width(size)) / 2;
        put(std::move(words), size, left);
    }
}

void Roll::centred(const Name& text, Step step, Weight weight) {
    middle(firstOf(text), firstSize(step), weight, readsArabic(text));
    middle(otherOf(text), otherSize(step), Weight::regular, !isArabic());
}

void Roll::centredFigure(const std::string& text, Step step, Weight weight) {
    middle(text, step == Step::total ? figureSize(step) : sizeOf(step, false), weight, false);
}

void Roll::paragraph(const std::string& text, Um size, Weight weight, bool arabic, bool atRight) {
    for (const auto& line : wrap(m_fonts, weight, text, size, m_inside)) {
        advance(size);
        auto words = shaped(line, weight, arabic);
        const auto left = atRight ? right() - words.width(size) : m_margin;
        put(std::move(words), size, left);
    }
}

void Roll::line(const std::string& text, Step step, Weight weight) {
    const bool arabic = std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xD8 && static_cast<unsigned char>(c) <= 0xDB;
    });
    paragraph(text, sizeOf(step, arabic), weight, arabic, isArabic());
}

void Roll::lines(const Name& text, Step step) {
    paragraph(firstOf(text), firstSize(step), Weight::regular, readsArabic(text), isArabic());
    paragraph(otherOf(text), otherSize(step), Weight::regular, !isArabic(), isArabic());
}

void Roll::bothSides(const Name& text, Step step, Weight weight) {
    const auto arabicSize = sizeOf(step, true);
    const auto frenchSize = sizeOf(step, false);
    const auto arabic = shaped(text.arabic, weight, true);
    const auto french = shaped(text.latin, weight, false);
    if (arabic.width(arabicSize) + columnGap + french.width(frenchSize) > m_inside) {
        if (isArabic()) paragraph(text.arabic, arabicSize, weight, true, true);
        paragraph(text.latin, frenchSize, weight, false, false);
        if (!isArabic()) paragraph(text.arabic, arabicSize, weight, true, true);
        return;
    }
    advance(arabicSize);
    put(arabic, arabicSize, right() - arabic.width(arabicSize));
    put(french, frenchSize, m_margin);
}

// `label`: what the words beside it take.
void Roll::figure(const std::string& text, Um size, Weight weight, bool currency, Um label) {
    if (text.empty()) return;
    Figure figure;
    auto number = shaped(text, weight, false);
    figure.width = number.width(size);
    figure.text = m_sheet.texts.size();
    put(std::move(number), size, 0);
    if (currency) {
        auto unit = shaped("DA", Weight::regular, false);
        const auto unitSize = std::min(size, figureSize(Step::normal));
        figure.unitWidth = unit.width(unitSize) + unitGap;
        figure.unit = m_sheet.texts.size();
        put(std::move(unit), unitSize, 0);
    }
    figure.limit = isArabic() ? right() - label : m_margin + label;
    m_figures.push_back(figure);
}

// Commas stand under each other as far as the labels leave room.
void Roll::settle() {
    Um widest = 0;
    Um unit = 0;
    for (const auto& figure : m_figures) {
        widest = std::max(widest, figure.width);
        unit = std::max(unit, figure.unitWidth);
    }
    for (const auto& figure : m_figures) {
        Um end = isArabic() ? m_margin + widest : right() - unit;
        if (isArabic())
            end = std::max(std::min(end, figure.limit - columnGap - figure.unitWidth),
                           m_margin + figure.width);
        else
            end = std::min(std::max(end, figure.limit + columnGap + figure.width),
                           right() - figure.unitWidth);
        m_sheet.texts[figure.text].left = end - figure.width;
        if (figure.unit != 0) m_sheet.texts[figure.unit].left = end + unitGap;
    }
    m_figures.clear();
}

void Roll::amount(const Name& label, const std::string& text, Step step, Weight weight,
                  bool currency) {
    const auto size = figureSize(step);
    const auto labelSize = firstSize(step);
    const auto secondSize = otherSize(Step::small);
    const auto number = shaped(currency ? text + "  DA" : text, weight, false).width(size);
    const auto room = m_inside - number - columnGap;
    // A short figure leaves its column to the longer ones above and below it.
    const auto forLabels = m_inside * 11 / 20;
    auto words = wrap(m_fonts, weight, firstOf(label), labelSize, room);
    if (words.empty()) words.emplace_back();
    const auto second = otherOf(label);
    const auto secondWidth = shaped(second, Weight::regular, !isArabic()).width(secondSize);
    bool first = true;
    bool beside = false;
    for (const auto& line : words) {
        auto shapedLine = shaped(line, weight, readsArabic(label));
        const auto width = shapedLine.width(labelSize);
        advance(first ? std::max(size, labelSize) : labelSize);
        beside = first && words.size() == 1 &&
                 width + columnGap / 2 + secondWidth <= std::min(room, forLabels);
        put(std::move(shapedLine), labelSize, isArabic() ? right() - width : m_margin);
        if (beside && !second.empty())
            put(shaped(second, Weight::regular, !isArabic()), secondSize,
                isArabic() ? right() - width - columnGap / 2 - secondWidth
                           : m_margin + width + columnGap / 2);
        if (first)
            figure(text, size, weight, currency,
                   beside ? width + columnGap / 2 + secondWidth : width);
        first = false;
    }
    if (beside || second.empty()) return;
    m_y -= labelSize / 10;
    paragraph(second, secondSize, Weight::regular, !isArabic(), isArabic());
}

void Roll::priced(const Name& name, const std::string& text) {
    const auto size = firstSize(Step::normal);
    const auto number = shaped(text, Weight::bold, false).width(figureSize(Step::normal));
    bool first = true;
    for (const auto& line :
         wrap(m_fonts, Weight::bold, firstOf(name), size, m_inside - number - columnGap)) {
        advance(size);
        auto words = shaped(line, Weight::bold, readsArabic(name));
        const auto width = words.width(size);
        put(std::move(words), size, isArabic() ? right() - width : m_margin);
        if (first) figure(text, figureSize(Step::normal), Weight::bold, false, width);
        first = false;
    }
    paragraph(otherOf(name), otherSize(Step::normal), Weight::regular, !isArabic(), isArabic());
}

void Roll::framed(const Name& text) {
    constexpr Um line = 350;
    m_y += 1000;
    const auto top = m_y;
    m_y += 800;
    middle(firstOf(text), firstSize(Step::normal), Weight::bold, isArabic());
    middle(otherOf(text), sizeOf(Step::normal, !isArabic()), Weight::bold, !isArabic());
    m_y += 1200;
    const auto height = m_y - top;
    m_sheet.boxes.push_back({m_margin, top, m_inside, line});
    m_sheet.boxes.push_back({m_margin, m_y - line, m_inside, line});
    m_sheet.boxes.push_back({m_margin, top, line, height});
    m_sheet.boxes.push_back({right() - line, top, line, height});
    m_y += 1000;
}

void Roll::signHere(const Name& who, const HandSignature& hand) {
    bothSides(who);
    const auto height = hand.strokes.empty() ? mm(12) : mm(18);
    for (auto& line : strokesOf(hand, m_margin, m_y, m_inside, height))
        m_sheet.lines.push_back(std::move(line));
    m_y += height;
    m_sheet.boxes.push_back({m_margin, m_y, m_inside, 150});
    m_y += mm(2);
}

void Roll::code(const std::string& text, int dots) {
    const auto qr = qrCode(text, dots);
    centredBoxes(qr.boxes, qr.width, qr.width);
}

void Roll::picture(const Dots& dots) {
    centredBoxes(boxesOf(dots), dotsToUm(dots.width),
                 dotsToUm(static_cast<int>(dots.black.size()) / dots.width));
}

void Roll::photo(const Picture& picture) {
    if (picture.width == 0) return;
    const Um width = dotsToUm(picture.width);
    const Um height = dotsToUm(picture.height);
    m_y = onDot(m_y + 1000);
    m_sheet.pictures.push_back({onDot((m_paper - width) / 2), m_y, width, height, dithered(picture)});
    m_y += height + 1000;
}

void Roll::drawing(const Drawing& drawing) {
    m_y += 1000;
    receipts::put(m_sheet, drawing, onDot((m_paper - drawing.width) / 2), onDot(m_y));
    m_y += drawing.height + 1000;
}

void Roll::centredBoxes(std::vector<Box> boxes, Um width, Um height) {
    const Um left = (m_paper - width) / 2;
    for (auto& box : boxes) {
        box.left += left;
        box.top += m_y;
        m_sheet.boxes.push_back(box);
    }
    m_y += height;
}

void Roll::bars(const std::string& text) {
    constexpr Um height = mm(10);
    if (const auto code = barCode(text, 2, height, m_inside))
        centredBoxes(code->boxes, code->width, height);
}

Sheet Roll::finish(std::string title) {
    settle();
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
