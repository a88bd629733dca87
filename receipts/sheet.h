// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet of paper before it is drawn: texts already shaped and placed, boxes, pictures, all in
// whole micrometres from the top left. Pure layout; one file turns it into PDF.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "receipts/shaping.h"

namespace touat::receipts {

using Um = int; // micrometres

constexpr Um mm(int n) { return n * 1000; }

struct PlacedText {
    Um left = 0;
    Um baseline = 0; // from the top
    Um size = 0;     // of the em
    ShapedText text;
};

struct Box { // filled black
    Um left = 0;
    Um top = 0;
    Um width = 0;
    Um height = 0;
};

struct Dot {
    Um x = 0;
    Um y = 0;
};
struct Line { // drawn from dot to dot, round
    Um width = 0;
    std::vector<Dot> dots;
};

struct Picture { // rows from the top, red, green and blue a dot; of no size: there is none
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;
};

struct PlacedPicture {
    Um left = 0;
    Um top = 0;
    Um width = 0;
    Um height = 0;
    Picture picture;
};

struct Sheet {
    Um width = 0;
    Um height = 0;
    std::string title; // of the document, for the reader's window
    std::vector<PlacedText> texts;
    std::vector<Box> boxes;
    std::vector<Line> lines;
    std::vector<PlacedPicture> pictures;
};

} // namespace touat::receipts
