// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money.h"

#include <algorithm>

namespace touat {

namespace {

// 128 bits hold any product of two 64-bit numbers; the quotient is checked before it is narrowed.
__extension__ using Wide = __int128;

std::optional<std::int64_t> roundedQuotient(std::int64_t a, std::int64_t b, std::int64_t divisor) {
    must(divisor > 0, "a share is taken of a positive whole");
    const Wide product = Wide{a} * b;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide quotient = (magnitude + divisor / 2) / divisor;
    if (quotient > INT64_MAX) return std::nullopt;
    // An odd divisor has no exact half, so divisor / 2 rounded down is right for both parities.
    const auto narrow = static_cast<std::int64_t>(quotient);
    return product < 0 ? -narrow : narrow;
}

} // namespace

Money operator+(Money a, Money b) {
    std::int64_t sum = 0;
    must(!__builtin_add_overflow(a.m_centimes, b.m_centimes, &sum), "a sum of money overflowed");
    return Money{sum};
}

Money proportion(Money whole, std::int64_t part, std::int64_t of) {
    const auto share = roundedQuotient(whole.centimes(), part, of);
    must(share.has_value(), "a share of money overflowed");
    return Money::centimes(*share);
}

Money partOf(Money amount, Rate rate) {
    return proportion(amount, rate.basisPoints(), Rate::whole().basisPoints());
}

Money taxInside(Money gross, Rate rate) {
    return proportion(gross, rate.basisPoints(),
                      Rate::whole().basisPoints() + rate.basisPoints());
}

std::vector<Money> spread(Money whole, std::span<const std::int64_t> weights) {
    must(!whole.isNegative(), "only an amount that is there can be spread");
    Wide total = 0;
    for (const auto weight : weights) {
        must(weight >= 0, "a weight is not negative");
        total += weight;
    }
    must(total > 0, "somebody must get a share");
    std::vector<Money> parts;
    std::vector<std::pair<Wide, std::size_t>> fractions; // the part of a centime each was cut by
    std::int64_t left = whole.centimes();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide exact = Wide{whole.centimes()} * weights[i];
        const auto floor = static_cast<std::int64_t>(exact / total);
        parts.push_back(Money::centimes(floor));
        fractions.emplace_back(exact % total, i);
        left -= floor;
    }
    std::stable_sort(fractions.begin(), fractions.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; left > 0; ++i, --left)
        parts[fractions[i].second] += Money::centimes(1);
    return parts;
}

std::optional<Money> amountFor(Money unitPrice, Quantity quantity) {
    const auto amount = roundedQuotient(unitPrice.centimes(), quantity.thousandths(), 1000);
    if (!amount) return std::nullopt;
    const auto money = Money::centimes(*amount);
    if (money > Money::largest() || money < -Money::largest()) return std::nullopt;
    return money;
}

std::optional<Money> parseDinars(std::string_view text) {
    const bool negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);
    std::int64_t centimes = 0;
    int digits = 0;
    int decimals = -1; // -1: no decimal mark seen yet
    for (const char c : text) {
        if ((c == '.' || c == ',') && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        if (decimals >= 0 && ++decimals > 2) return std::nullopt;
        ++digits;
        centimes = centimes * 10 + (c - '0');
        if (centimes > Money::largest().centimes()) return std::nullopt;
    }
    if (digits == 0 || decimals == 0) return std::nullopt;
    for (int missing = decimals < 0 ? 2 : 2 - decimals; missing > 0; --missing) centimes *= 10;
    if (centimes > Money::largest().centimes()) return std::nullopt;
    return Money::centimes(negative ? -centimes : centimes);
}

std::string writeDinars(Money money) {
    const bool negative = money.isNegative();
    const auto size = negative ? (-money).centimes() : money.centimes();
    auto text = (negative ? "-" : "") + std::to_string(size / 100);
    if (size % 100 != 0) text += '.' + std::to_string(100 + size % 100).substr(1);
    return text;
}

} // namespace touat
