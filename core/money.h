// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Money is a whole number of Algerian centimes (1 DA = 100 centimes). It never touches floating
// point, and every division is a named function that says how it rounds.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/must.h"
#include "core/quantity.h"
#include "core/rate.h"

namespace touat {

class Money {
  public:
    constexpr Money() = default;
    static constexpr Money centimes(std::int64_t n) { return Money{n}; }
    static constexpr Money dinars(std::int64_t n) { return Money{n * 100}; }
    /// The largest amount that one price, line or document may have: ten thousand million dinars.
    static constexpr Money largest() { return Money{1'000'000'000'000}; }

    constexpr std::int64_t centimes() const { return m_centimes; }
    constexpr bool isZero() const { return m_centimes == 0; }
    constexpr bool isNegative() const { return m_centimes < 0; }
    /// Whether an amount from outside may enter a document: 0 ≤ amount ≤ largest().
    constexpr bool fitsDocument() const { return m_centimes >= 0 && *this <= largest(); }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b) { return a + Money{-b.m_centimes}; }
    friend constexpr Money operator-(Money a) { return Money{-a.m_centimes}; }
    Money& operator+=(Money b) { return *this = *this + b; }
    Money& operator-=(Money b) { return *this = *this - b; }

  private:
    constexpr explicit Money(std::int64_t n) : m_centimes(n) {}
    std::int64_t m_centimes = 0;
};

/// whole × part / of, rounded half away from zero on the absolute value, so that a refund mirrors
/// its sale (rounding rules 2.4.2 and 2.4.6 of the consignment note). `of` must be positive.
Money proportion(Money whole, std::int64_t part, std::int64_t of);

/// `rate` of the amount, rounded half away from zero.
Money partOf(Money amount, Rate rate);

/// The part of a tax-inclusive amount that is the tax: gross × r / (1 + r), rounded half away.
Money taxInside(Money gross, Rate rate);

/// Spreads an amount over parties by weight so that the parts sum to it: each gets its exact share
/// rounded down, and the centimes left over go to the largest fractions, ties in the order given
/// (2.4.4). Weights must not be negative and not all zero; the amount must not be negative.
std::vector<Money> spread(Money whole, std::span<const std::int64_t> weights);

/// Price of one unit × quantity, rounded half away from zero. Empty when the result does not fit a
/// document, which is a refusal for the caller to make, not a bug.
std::optional<Money> amountFor(Money unitPrice, Quantity quantity);

/// Reads "1234", "1234.5" or "1234.50" (dinars, point or comma, optional minus) without floating
/// point; more than two decimals, other characters or an amount beyond largest() give nothing.
std::optional<Money> parseDinars(std::string_view text);
/// What parseDinars reads, for machines: "850", "900.50", "-0.05".
std::string writeDinars(Money money);

} // namespace touat
