// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quantity counts thousandths of a unit (pieces, kilograms, metres), so that 250 g of henna is as
// exact as one carpet. Things that are counted, not measured, must be whole.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/must.h"

namespace touat {

class Quantity {
  public:
    constexpr Quantity() = default;
    static constexpr Quantity thousandths(std::int64_t n) { return Quantity{n}; }
    static constexpr Quantity pieces(std::int64_t n) { return Quantity{n * 1000}; }
    /// The largest quantity that one line may have.
    static constexpr Quantity largest() { return Quantity{1'000'000'000}; }

    constexpr std::int64_t thousandths() const { return m_thousandths; }
    constexpr bool isWhole() const { return m_thousandths % 1000 == 0; }
    constexpr bool isPositive() const { return m_thousandths > 0; }
    /// Whole units, the rest cut off; for showing "3 left".
    constexpr std::int64_t wholeUnits() const { return m_thousandths / 1000; }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend Quantity operator+(Quantity a, Quantity b) {
        std::int64_t sum = 0;
        must(!__builtin_add_overflow(a.m_thousandths, b.m_thousandths, &sum),
             "a quantity overflowed");
        return Quantity{sum};
    }
    friend constexpr Quantity operator-(Quantity a) { return Quantity{-a.m_thousandths}; }
    friend Quantity operator-(Quantity a, Quantity b) { return a + -b; }
    Quantity& operator+=(Quantity b) { return *this = *this + b; }

  private:
    constexpr explicit Quantity(std::int64_t n) : m_thousandths(n) {}
    std::int64_t m_thousandths = 0;
};

/// Reads "12", "1,25" or "0.250" (point or comma, at most three decimals), and "1," as 1, because
/// somebody is still typing; other characters, a minus or more than largest() give nothing.
std::optional<Quantity> parseQuantity(std::string_view text);

} // namespace touat
