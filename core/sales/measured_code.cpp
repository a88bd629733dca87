// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/measured_code.h"

#include <algorithm>

namespace touat {

namespace {
constexpr std::size_t prefixDigits = 2;
constexpr int digitsAfterPrefix = 10;

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}
} // namespace

bool isSound(const CodeRule& rule) {
    return rule.prefix.size() == prefixDigits && rule.prefix[0] == '2' && allDigits(rule.prefix) &&
           rule.itemDigits >= 4 && rule.itemDigits <= 6;
}

std::optional<MeasuredCode> readMeasuredCode(std::string_view code,
                                             const std::vector<CodeRule>& rules) {
    if (code.size() != 13 || !allDigits(code) || eanCheckDigit(code.substr(0, 12)) != code[12])
        return std::nullopt;
    for (const auto& rule : rules) {
        if (!isSound(rule) || !code.starts_with(rule.prefix)) continue;
        const auto items = static_cast<std::size_t>(rule.itemDigits);
        std::int64_t value = 0;
        for (const char c : code.substr(prefixDigits + items, digitsAfterPrefix - items))
            value = value * 10 + (c - '0');
        if (value == 0) return std::nullopt;
        MeasuredCode read;
        read.item = code.substr(0, prefixDigits + items);
        if (rule.measure == Measure::grams)
            read.weight = Quantity::thousandths(value); // of a kilogram
        else
            read.price = Money::dinars(value);
        return read;
    }
    return std::nullopt;
}

std::optional<Money> priceOfPacket(const MeasuredCode& label, const ShelfItem& item) {
    if (item.kind == ItemKind::piece || item.artisan) return std::nullopt;
    return label.weight ? amountFor(item.price, *label.weight) : label.price;
}

} // namespace touat
