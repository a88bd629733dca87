// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rate is a share in basis points (10 000 = the whole). People are never shown a bare percentage:
// they are told what the artisan gets of each 1 000 dinars.
#pragma once

#include <compare>
#include <cstdint>

namespace touat {

class Rate {
  public:
    constexpr Rate() = default;
    static constexpr Rate basisPoints(std::int64_t n) { return Rate{n}; }
    static constexpr Rate percent(std::int64_t n) { return Rate{n * 100}; }
    static constexpr Rate whole() { return Rate{10'000}; }

    constexpr std::int64_t basisPoints() const { return m_basisPoints; }
    constexpr bool isZero() const { return m_basisPoints == 0; }
    constexpr bool isShare() const { return m_basisPoints >= 0 && *this <= whole(); }

    friend constexpr auto operator<=>(Rate, Rate) = default;

  private:
    constexpr explicit Rate(std::int64_t n) : m_basisPoints(n) {}
    std::int64_t m_basisPoints = 0;
};

} // namespace touat
