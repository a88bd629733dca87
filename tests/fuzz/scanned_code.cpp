// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a scanner hands over: a shelf's code, a packet's weight, a badge, the mark on a receipt, an order, a
// join code. Any text is some code or none.
#include "core/must.h"
#include "core/sales/measured_code.h"
#include "shop.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::vector<CodeRule> rules{{"21", 5, Measure::grams}, {"22", 6, Measure::dinars}};
    if (const auto code = readMeasuredCode(text, rules)) {
        must(code->weight.has_value() != code->price.has_value(), "a label says a weight or a price");
        must(text.find(code->item) == 0, "the item stands first in its code");
    }
    (void)SaleId::parse(text);
    (void)fold(text);
    auto& shop = fuzz::Shop::its();
    static fuzz::Copy copy(shop.stall, shop.clock); // looking changes nothing
    static const bool opened = [] {
        copy.open();
        return true;
    }();
    must(opened);
    (void)ShelfView(copy.db(), copy.book().stall(), copy.book().today()).withCode(text);
    return 0;
}
