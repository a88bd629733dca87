// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/long_paper.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/must.h"
#include "receipts/code.h"

namespace touat::receipts {

namespace {

/// Around the dashes between two goods there is so much, between two lines of one there is not.
constexpr Um roomyWhite = 900;

struct Stretch { // of the paper, from the top
    Um from = 0;
    Um to = 0;
};

Stretch stretchOf(const PlacedText& text) { // as Roll::advance() leaves room
    return {text.baseline - text.size, text.baseline + text.size * 2 / 5};
}
Stretch stretchOf(const Box& box) { return {box.top, box.top + box.height}; }
Stretch stretchOf(const PlacedPicture& picture) {
    return {picture.top, picture.top + picture.height};
}
Stretch stretchOf(const Line& line) {
    const auto [upper, lower] = std::minmax_element(
        line.dots.begin(), line.dots.end(), [](const Dot& a, const Dot& b) { return a.y < b.y; });
    return {upper->y - line.width, lower->y + line.width};
}

void moveUp(PlacedText& text, Um by) { text.baseline -= by; }
void moveUp(Box& box, Um by) { box.top -= by; }
void moveUp(PlacedPicture& picture, Um by) { picture.top -= by; }
void moveUp(Line& line, Um by) {
    for (auto& dot : line.dots) dot.y -= by;
}

/// What lies between things that stand on the paper; of no length where two of them touch.
std::vector<Stretch> whitesOf(const Sheet& sheet) {
    std::vector<Stretch> ink;
    const auto add = [&](const auto& things) {
        for (const auto& thing : things) ink.push_back(stretchOf(thing));
    };
    add(sheet.texts);
    add(sheet.boxes);
    add(sheet.lines);
    add(sheet.pictures);
    std::sort(ink.begin(), ink.end(),
              [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    std::vector<Stretch> whites;
    Um end = ink.empty() ? 0 : ink.front().to;
    for (const auto& each : ink) {
        if (each.from >= end) whites.push_back({end, each.from});
        end = std::max(end, each.to);
    }
    return whites;
}

/// The last below `top` that begins no deeper than `deepest` and is at least so long.
std::optional<Stretch> lastWhite(const std::vector<Stretch>& whites, Um top, Um deepest, Um length) {
    for (auto white = whites.rbegin(); white != whites.rend(); ++white)
        if (white->from > top && white->from <= deepest && white->to - white->from >= length)
            return *white;
    return std::nullopt;
}

/// Where the second page begins, and each after it.
std::vector<Um> cutsOf(const Sheet& sheet) {
    const auto whites = whitesOf(sheet);
    std::vector<Um> cuts;
    for (Um top = 0; sheet.height - top > longestPage; top = cuts.back()) {
        const Um left = sheet.height - top;
        // Alike, so that the totals never come to a page that they share with nothing.
        const Um deepest = top + left / ((left + longestPage - 1) / longestPage);
        auto white = lastWhite(whites, top, deepest, roomyWhite);
        if (!white) white = lastWhite(whites, top, deepest, 0);
        must(white.has_value(), "no roll has metres without white");
        const Um end = std::min(white->to, deepest);
        // On the edge of a printer's dot, so that the dots of photos stay the printer's.
        const Um onEdge = top + onDot(end - top - dotsToUm(1));
        cuts.push_back(onEdge >= white->from ? onEdge : end);
    }
    return cuts;
}

template <class Thing>
void deal(std::vector<Thing>& things, std::vector<Thing> Sheet::*where, const std::vector<Um>& cuts,
          std::vector<Sheet>& pages) {
    for (auto& thing : things) {
        const auto next = std::upper_bound(cuts.begin(), cuts.end(), stretchOf(thing).from);
        if (next != cuts.begin()) moveUp(thing, *std::prev(next));
        (pages[static_cast<std::size_t>(next - cuts.begin())].*where).push_back(std::move(thing));
    }
}

} // namespace

std::vector<Sheet> cutToPages(Sheet sheet) {
    std::vector<Sheet> pages;
    if (sheet.height <= longestPage) {
        pages.push_back(std::move(sheet));
        return pages;
    }
    const auto cuts = cutsOf(sheet);
    pages.resize(cuts.size() + 1);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].width = sheet.width;
        pages[i].height = (i < cuts.size() ? cuts[i] : sheet.height) - (i > 0 ? cuts[i - 1] : 0);
    }
    pages.front().title = std::move(sheet.title);
    deal(sheet.texts, &Sheet::texts, cuts, pages);
    deal(sheet.boxes, &Sheet::boxes, cuts, pages);
    deal(sheet.lines, &Sheet::lines, cuts, pages);
    deal(sheet.pictures, &Sheet::pictures, cuts, pages);
    return pages;
}

} // namespace touat::receipts
