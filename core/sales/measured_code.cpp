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

namespace {

// So much of it as makes the price to the centime: the nearest weight may miss it by a few.
std::optional<Packet> worth(Money paid, Money unitPrice) {
    if (unitPrice <= Money{}) return std::nullopt;
    auto n = proportion(paid, 1000, unitPrice.centimes()).centimes();
    for (; n > 0; --n) {
        const auto quantity = Quantity::thousandths(n);
        const auto price = proportion(paid, 1000, n);
        if (amountFor(price, quantity) == paid) return Packet{quantity, price};
    }
    return std::nullopt;
}

} // namespace

std::optional<Packet> packetOf(const MeasuredCode& label, const ShelfItem& item) {
    if (item.kind == ItemKind::piece) return std::nullopt;
    if (item.unit == Unit::kilogram && label.weight) {
        if (!amountFor(item.price, *label.weight)) return std::nullopt;
        return Packet{*label.weight, item.price};
    }
    if (item.artisan) return std::nullopt;
    if (isMeasured(item.unit))
        return label.price ? worth(*label.price, item.price) : std::nullopt;
    const auto price = label.weight ? amountFor(item.price, *label.weight) : label.price;
    return price ? std::optional(Packet{Quantity::pieces(1), *price}) : std::nullopt;
}

} // namespace touat
