// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of receipt printers (ESC/POS): a picture as the bytes that print it, and what the
// printer says of itself. Nothing is scaled, and no picture is ever read as an order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace touat::receipts {

// What the head can reach, in dots of 203 to the inch.
constexpr int dotsOf80mm = 576;
constexpr int dotsOf58mm = 384;

struct Grey { // 0 is black, 255 white; rows from the top, without gaps
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
};

struct Raster { // a bit a dot, 1 is black, the left one first; every row begins a byte
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rows;

    int bytesPerRow() const { return (width + 7) / 8; }
    friend bool operator==(const Raster&, const Raster&) = default;
};

/// What is darker than the threshold becomes black.
Raster rasterOf(const Grey& picture, int threshold = 150);

/// How a paper ends: cut, or fed far enough to be torn off by hand.
enum class PaperEnd { cut, tear };

/// Prints the picture and ends the paper.
std::string escpos(const Raster& picture, PaperEnd end = PaperEnd::cut);

/// Opens the drawer that hangs on the printer.
std::string drawerKick();

/// Throws away what the printer has taken and not printed, also in the middle of a picture. A
/// printer that knows it answers with `cleared`; to others these bytes are nothing.
std::string forgetTorn();
constexpr std::string_view cleared{"\x37\x25\x00", 3};
/// Makes the printer new and cuts off what stands there; goes before a receipt that is sent again.
std::string cutTorn();

// A question and the one byte that answers it, at any time, also when the printer cannot print.
enum class Asked : char { printer = 1, offline = 2, paper = 4 };
std::string question(Asked what);
bool isAnswer(std::uint8_t byte);

struct PrinterStatus {
    bool offline = false;
    bool feeding = false; // somebody holds the paper button; that makes it offline for a moment
    bool lidOpen = false;
    bool error = false; // the knife, the head too hot
    bool paperOut = false;
    bool paperLow = false;
    friend bool operator==(const PrinterStatus&, const PrinterStatus&) = default;
};
PrinterStatus statusOf(std::uint8_t printer, std::uint8_t offline, std::uint8_t paper);

} // namespace touat::receipts
