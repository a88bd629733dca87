// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/code.h"

#include <zint.h>

#include <memory>

#include "core/store/fault.h"

namespace touat::receipts {

namespace {

constexpr int dotsPerInch = 203;
constexpr Um inch = 25'400;

struct Cleared {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

Um dotsToUm(int dots) { return (dots * inch + dotsPerInch / 2) / dotsPerInch; }

} // namespace

Code qrCode(const std::string& text, int dots) {
    const std::unique_ptr<zint_symbol, Cleared> symbol{ZBarcode_Create()};
    if (!symbol) throw Fault(FaultKind::paper, "no memory for a code");
    symbol->symbology = BARCODE_QRCODE;
    symbol->input_mode = UNICODE_MODE;
    symbol->option_1 = 2; // level M
    symbol->show_hrt = 0;
    const int failed =
        ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(text.data()),
                        static_cast<int>(text.size()));
    if (failed >= ZINT_ERROR) throw Fault(FaultKind::paper, symbol->errtxt);
    Code code;
    code.width = dotsToUm(symbol->width * dots);
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width;) {
            const auto dark = [&](int at) {
                return (symbol->encoded_data[row][at >> 3] >> (at & 7)) & 1;
            };
            if (!dark(column)) {
                ++column;
                continue;
            }
            int end = column;
            while (end < symbol->width && dark(end)) ++end;
            const Um left = dotsToUm(column * dots);
            const Um top = dotsToUm(row * dots);
            code.boxes.push_back({left, top, dotsToUm(end * dots) - left,
                                  dotsToUm((row + 1) * dots) - top});
            column = end;
        }
    }
    return code;
}

} // namespace touat::receipts
