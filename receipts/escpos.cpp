// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/escpos.h"

#include <algorithm>

#include "core/must.h"

namespace touat::receipts {

namespace {

constexpr int bandRows = 128; // what the memory of a small printer holds
constexpr char dle = '\x10';

using namespace std::string_view_literals;

constexpr auto makeNew = "\x1B@"sv;
constexpr auto feed = "\x1B"
                      "d\x03"sv; // the last line must pass the knife
constexpr auto cut = "\x1DV\x42\x00"sv;

// A printer obeys "DLE EOT", "DLE ENQ" and "DLE DC4" at once, even inside a picture: a few grey
// dots could open the drawer. One more dot beside such a byte, and the picture is only a picture.
void takeOrdersOut(std::string& band) {
    for (std::size_t i = 0; i + 1 < band.size(); ++i) {
        const char next = band[i + 1];
        if (band[i] == dle && (next == '\x04' || next == '\x05' || next == '\x14'))
            band[i] = '\x18';
    }
}

void twoBytes(std::string& bytes, int number) {
    bytes += static_cast<char>(number % 256);
    bytes += static_cast<char>(number / 256);
}

} // namespace

Raster rasterOf(const Grey& picture, int threshold) {
    Raster raster{picture.width, picture.height, {}};
    const auto perRow = static_cast<std::size_t>(raster.bytesPerRow());
    raster.rows.resize(perRow * static_cast<std::size_t>(picture.height));
    const auto width = static_cast<std::size_t>(picture.width);
    must(picture.pixels.size() == width * static_cast<std::size_t>(picture.height),
         "a picture has all its pixels");
    for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
        const auto x = i % width;
        if (picture.pixels[i] < threshold)
            raster.rows[i / width * perRow + x / 8] |= static_cast<std::uint8_t>(0x80U >> (x % 8));
    }
    return raster;
}

std::string escpos(const Raster& picture, PaperEnd end) {
    const auto perRow = static_cast<std::size_t>(picture.bytesPerRow());
    must(picture.rows.size() == perRow * static_cast<std::size_t>(picture.height),
         "a raster has all its rows");
    std::string bytes(makeNew);
    for (int top = 0; top < picture.height; top += bandRows) {
        const int rows = std::min(bandRows, picture.height - top);
        bytes += "\x1Dv0\x00"sv;
        twoBytes(bytes, picture.bytesPerRow());
        twoBytes(bytes, rows);
        const auto* from = picture.rows.data() + static_cast<std::size_t>(top) * perRow;
        std::string band(from, from + static_cast<std::size_t>(rows) * perRow);
        takeOrdersOut(band);
        bytes += band;
    }
    bytes += feed;
    bytes += end == PaperEnd::cut ? cut : feed;
    return bytes;
}

std::string drawerKick() {
    return std::string("\x1Bp\x00\x19\xFA"sv); // pin 2, 50 ms
}

std::string forgetTorn() {
    return std::string("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"sv);
}

std::string cutTorn() {
    std::string bytes(makeNew);
    bytes += cut;
    return bytes;
}

std::string question(Asked what) {
    return {dle, '\x04', static_cast<char>(what)};
}

bool isAnswer(std::uint8_t byte) {
    return (byte & 0x93) == 0x12;
}

PrinterStatus statusOf(std::uint8_t printer, std::uint8_t offline, std::uint8_t paper) {
    PrinterStatus status;
    status.offline = (printer & 0x08) != 0;
    status.lidOpen = (offline & 0x04) != 0;
    status.feeding = (offline & 0x08) != 0;
    status.error = (offline & 0x40) != 0;
    status.paperOut = (offline & 0x20) != 0 || (paper & 0x60) != 0;
    status.paperLow = (paper & 0x0C) != 0;
    return status;
}

} // namespace touat::receipts
