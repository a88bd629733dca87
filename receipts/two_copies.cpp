// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/two_copies.h"

#include "core/must.h"

namespace touat::receipts {

namespace {

// The lower half of an A4 leaf, with a line to cut at.
void putUnder(Sheet& upper, Sheet lower) {
    const Um down = upper.height;
    for (auto& text : lower.texts) {
        text.baseline += down;
        upper.texts.push_back(std::move(text));
    }
    for (auto& box : lower.boxes) {
        box.top += down;
        upper.boxes.push_back(box);
    }
    for (auto& line : lower.lines) {
        for (auto& dot : line.dots) dot.y += down;
        upper.lines.push_back(std::move(line));
    }
    for (auto& picture : lower.pictures) {
        picture.top += down;
        upper.pictures.push_back(std::move(picture));
    }
    for (Um x = mm(6); x + 2000 <= upper.width - mm(6); x += 4000)
        upper.boxes.push_back({x, down, 2000, 120});
    upper.height += lower.height;
}

} // namespace

std::vector<Sheet> twoCopies(std::vector<Sheet> upper, std::vector<Sheet> lower) {
    must(upper.size() == lower.size(), "both copies say the same");
    for (std::size_t i = 0; i < upper.size(); ++i)
        putUnder(upper[i], std::move(lower[i]));
    return upper;
}

} // namespace touat::receipts
