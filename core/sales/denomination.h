// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes and coins of the dinar with the days on which they are money (note on Algeria, 1.1; coins
// of 1 and 2 DA have all but vanished), counting a drawer with them, and finding them for an
// amount. The designs of one value circulate together and are counted together: a new one is not a
// new line here.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/moment.h"
#include "core/money.h"
#include "core/result.h"

namespace touat {

enum class CashKind { note, coin };

struct Denomination {
    Money value;
    CashKind kind = CashKind::note;
    std::string_view picture; // "note-1000": which drawing shows it
    Day from;                 // left out for what is older than any book
    std::optional<Day> until; // the last day, for what was withdrawn

    bool isMoneyOn(Day day) const { return from <= day && (!until || day <= *until); }
    friend bool operator==(const Denomination&, const Denomination&) = default;
};

/// What is money on a day, largest first. 200 and 100 DA exist as note and as coin; a drawer counts
/// them apart.
std::vector<Denomination> denominations(Day day);

/// What is in use by the end of the list, which is today as far as this program knows.
std::span<const Denomination> denominations();

struct CountLine {
    Money value;
    std::string picture; // tells a note of 200 from a coin of 200
    int count = 0;
    static void fields(auto& self, auto&& visit) {
        visit("value", self.value);
        visit("picture", self.picture);
        visit("count", self.count);
    }
};

/// A counted drawer: note by note, or as a sum where somebody counted without listing.
struct DrawerCount {
    std::vector<CountLine> lines;
    std::optional<Money> sum; // when given, there are no lines
    static DrawerCount ofSum(Money sum) { return {{}, sum}; }
};

/// What a count of the drawer adds up to. Refused with countWrong when it names something that is
/// not in use, or twice, or a number below zero or beyond reason.
Result<Money> totalOf(const DrawerCount& count);

struct CashPart {
    Denomination denomination;
    int count = 0;
    friend bool operator==(const CashPart&, const CashPart&) = default;
};
/// The amount in the fewest notes and coins; what no coin can make (under 5 DA) is left out.
std::vector<CashPart> inCash(Money amount);

/// Up to four amounts that a buyer is likely to hand over for a total, in rising order: each is the
/// least sum of one kind of note (or a few) that covers it. The exact amount is not among them.
std::vector<Money> likelyHandOvers(Money total);

} // namespace touat
