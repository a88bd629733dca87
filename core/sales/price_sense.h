// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a typed price can be meant. People say prices in dinars, in centimes (× 100) and in
// douros (× 20), and a zero is soon too many (note on Algeria, finding 1): 200 DA is "20 000" and
// "4 000". A price far from what its family costs is asked about, never refused.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/money.h"
#include "core/stock/item.h"

namespace touat {

/// Whether its price says what a thing of its family costs: a metre costs what no piece does, a service is no thing, and
/// of the family of all else there is no middle.
bool tellsOfItsFamily(ItemKind kind, Unit unit, std::string_view family);

/// The middle price, of an even number the lower of the two middle ones: always a price that
/// somebody really asked. Nothing for a family without prices.
std::optional<Money> medianOf(std::vector<Money> prices);

/// What such a thing costs as far as anybody knows: its tag, that somebody has answered for; where it
/// has none yet (zero), the middle of its family.
std::optional<Money> usualPrice(Money tag, const std::optional<Money>& median);

enum class Side { above, below };

struct PriceDoubt {
    int times = 0; // 10, 20 or 100; 0 where no unit explains it
    Side side = Side::above;
    std::optional<Money> likely; // what was probably meant, if a unit explains it
    friend bool operator==(const PriceDoubt&, const PriceDoubt&) = default;
};

/// Compares a typed price with the median of its family, the same way up and down:
///   up to 5 times off         nothing: a dear or a cheap piece
///   over 5, up to 14 times    read as 10 times off
///   over 14, up to 45 times   read as 20 times off
///   over 45, up to 220 times  read as 100 times off
///   over 220 times            no way of saying prices explains it: asked, and nothing proposed
/// The bands follow from the factors. A piece of half the median, ten times too high, is five times
/// the median: below that a doubt would hit ordinary pieces, so the first band opens just above it.
/// 14 and 45 are next to √(10 × 20) and √(20 × 100), where both readings are equally far. 220 leaves
/// what is read as 100 times off about as much room as 45 does on its other side; 1 DA for a carpet
/// of 69 000 was not meant as 100. Nothing is less to be doubted for being still farther off. Without
/// a price or a median (zero) there is nothing to ask.
std::optional<PriceDoubt> doubtAbout(Money typed, Money median);

/// The same price as people say it, for the line under a typed price. A douro is five centimes;
/// less than one is not said.
struct SpokenScales {
    std::int64_t centimes = 0;
    std::int64_t douros = 0;
};
SpokenScales spoken(Money price);

} // namespace touat
