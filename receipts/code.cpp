// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/code.h"

#include <zint.h>

#include <algorithm>
#include <memory>

#include "core/stock/item.h"
#include "core/store/fault.h"

namespace touat::receipts {

namespace {

constexpr int dotsPerInch = 203;
constexpr Um inch = 25'400;

struct Cleared {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};
using Symbol = std::unique_ptr<zint_symbol, Cleared>;

/// Dark runs of a row, each a box; `side`: dots for each of them.
template <class Dark>
void addRow(std::vector<Box>& boxes, int row, int width, int side, Dark dark) {
    for (int column = 0; column < width;) {
        if (!dark(column)) {
            ++column;
            continue;
        }
        int end = column;
        while (end < width && dark(end)) ++end;
        const Um left = dotsToUm(column * side);
        const Um top = dotsToUm(row * side);
        boxes.push_back({left, top, dotsToUm(end * side) - left, dotsToUm((row + 1) * side) - top});
        column = end;
    }
}

/// Empty when the text cannot be said in this kind of code.
Symbol encoded(const std::string& text, int symbology, int mode) {
    Symbol symbol{ZBarcode_Create()};
    if (!symbol) throw Fault(FaultKind::paper, "no memory for a code");
    symbol->symbology = symbology;
    symbol->input_mode = mode;
    if (symbology == BARCODE_QRCODE) symbol->option_1 = 2; // level M
    symbol->show_hrt = 0;
    const int failed =
        ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(text.data()),
                        static_cast<int>(text.size()));
    if (failed >= ZINT_ERROR) return nullptr;
    return symbol;
}

bool isDark(const zint_symbol& symbol, int row, int column) {
    if (row < 0 || row >= symbol.rows || column < 0 || column >= symbol.width) return false;
    return ((symbol.encoded_data[row][column >> 3] >> (column & 7)) & 1) != 0;
}

Symbol encodedQr(const std::string& text) {
    auto symbol = encoded(text, BARCODE_QRCODE, UNICODE_MODE);
    if (!symbol) throw Fault(FaultKind::paper, "a text that no QR code can say");
    return symbol;
}

Code inBoxes(const zint_symbol& symbol, int dots) {
    Code code;
    code.width = dotsToUm(symbol.width * dots);
    for (int row = 0; row < symbol.rows; ++row)
        addRow(code.boxes, row, symbol.width, dots, [&](int at) { return isDark(symbol, row, at); });
    return code;
}

bool isEan13(const std::string& text) {
    return text.size() == 13 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           eanCheckDigit(text.substr(0, 12)) == text[12];
}

} // namespace

// A long receipt is tens of metres: the products do not fit an int.
Um dotsToUm(int dots) {
    return static_cast<Um>((std::int64_t{dots} * inch + dotsPerInch / 2) / dotsPerInch);
}

Um onDot(Um length) {
    return dotsToUm(static_cast<int>((std::int64_t{length} * dotsPerInch + inch / 2) / inch));
}

std::vector<Box> boxesOf(const Dots& dots) {
    std::vector<Box> boxes;
    const auto width = static_cast<std::size_t>(dots.width);
    for (std::size_t row = 0; row < dots.black.size() / width; ++row)
        addRow(boxes, static_cast<int>(row), dots.width, 1, [&](int column) {
            return dots.black[row * width + static_cast<std::size_t>(column)];
        });
    return boxes;
}

Code qrCode(const std::string& text, int dots) {
    return inBoxes(*encodedQr(text), dots);
}

std::string qrInText(const std::string& text, TerminalColours colours) {
    constexpr int quiet = 4;
    const auto symbol = encodedQr(text);
    const bool coloured = colours == TerminalColours::blackOnWhite;
    std::string lines;
    for (int row = -quiet; row < symbol->rows + quiet; row += 2) {
        // By number of the cube of 256, which no theme of a terminal changes.
        if (coloured) lines += "\x1b[38;5;16;48;5;231m";
        for (int column = -quiet; column < symbol->width + quiet; ++column) {
            const bool upper = isDark(*symbol, row, column);
            const bool lower = isDark(*symbol, row + 1, column);
            lines += upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " ";
        }
        if (coloured) lines += "\x1b[0m";
        lines += '\n';
    }
    return lines;
}

std::optional<Code> barCode(const std::string& text, int dots, Um height, Um most) {
    const auto symbol = encoded(text, isEan13(text) ? BARCODE_EANX : BARCODE_CODE128, DATA_MODE);
    if (!symbol || dotsToUm(symbol->width * dots) > most) return std::nullopt;
    auto code = inBoxes(*symbol, dots);
    for (auto& bar : code.boxes)
        bar.height = height;
    return code;
}

} // namespace touat::receipts
