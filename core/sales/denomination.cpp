// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/denomination.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace touat {

namespace {

// The note of 2 000 DA is of 28 April 2011, the coin of 200 DA of the eve of 5 July 2012. Nothing
// of this list has been withdrawn; a worn note goes to the bank and its value stays.
constexpr std::array issued{
    Denomination{Money::dinars(2000), CashKind::note, "note-2000", Day::number(15'092), {}},
    Denomination{Money::dinars(1000), CashKind::note, "note-1000", {}, {}},
    Denomination{Money::dinars(500), CashKind::note, "note-500", {}, {}},
    Denomination{Money::dinars(200), CashKind::note, "note-200", {}, {}},
    Denomination{Money::dinars(200), CashKind::coin, "coin-200", Day::number(15'525), {}},
    Denomination{Money::dinars(100), CashKind::note, "note-100", {}, {}},
    Denomination{Money::dinars(100), CashKind::coin, "coin-100", {}, {}},
    Denomination{Money::dinars(50), CashKind::coin, "coin-50", {}, {}},
    Denomination{Money::dinars(20), CashKind::coin, "coin-20", {}, {}},
    Denomination{Money::dinars(10), CashKind::coin, "coin-10", {}, {}},
    Denomination{Money::dinars(5), CashKind::coin, "coin-5", {}, {}},
};

} // namespace

std::vector<Denomination> denominations(Day day) {
    std::vector<Denomination> known;
    std::copy_if(issued.begin(), issued.end(), std::back_inserter(known),
                 [&](const Denomination& each) { return each.isMoneyOn(day); });
    return known;
}

std::span<const Denomination> denominations() {
    static const auto inUse = denominations(Day::number(INT64_MAX));
    return inUse;
}

Result<Money> totalOf(const DrawerCount& drawer) {
    const auto& count = drawer.lines;
    if (drawer.sum) {
        if (!count.empty() || !drawer.sum->fitsDocument()) return refuse(Reason::countWrong);
        return *drawer.sum;
    }
    constexpr int most = 100'000; // of one kind in one drawer
    const auto inUse = denominations();
    Money total;
    for (auto line = count.begin(); line != count.end(); ++line) {
        const auto known = std::any_of(inUse.begin(), inUse.end(), [&](const Denomination& each) {
            return each.picture == line->picture && each.value == line->value;
        });
        const auto again = std::any_of(count.begin(), line, [&](const CountLine& before) {
            return before.picture == line->picture;
        });
        if (!known || again || line->count < 0 || line->count > most)
            return refuse(Reason::countWrong, line->picture);
        total += Money::centimes(line->value.centimes() * line->count);
    }
    return total;
}

std::vector<CashPart> inCash(Money amount) {
    std::vector<CashPart> parts;
    auto left = amount.centimes();
    for (const auto& each : denominations()) {
        // The note of 200 and the note of 100 are handed out, not their rarer coins.
        if (!parts.empty() && parts.back().denomination.value == each.value) continue;
        const auto n = left / each.value.centimes();
        if (n <= 0) continue;
        parts.push_back({each, static_cast<int>(n)});
        left -= n * each.value.centimes();
    }
    return parts;
}

std::vector<Money> likelyHandOvers(Money total) {
    // Nobody pays 4 500 with a heap of small notes: those under a tenth of the total stay out,
    // except the notes of 500 and more, which always fit. Of the coins those of 50 and more count:
    // smaller ones come by the handful or not at all.
    const auto leastCoin = Money::dinars(50);
    const auto least = std::min(Money::dinars(500).centimes(), total.centimes() / 10);
    std::vector<Money> amounts;
    for (const auto& each : denominations()) {
        if (each.kind != CashKind::note && each.value < leastCoin) continue;
        if (each.value.centimes() < least) continue;
        const auto value = each.value.centimes();
        const auto amount = Money::centimes((total.centimes() + value - 1) / value * value);
        if (amount > total) amounts.push_back(amount);
    }
    std::sort(amounts.begin(), amounts.end());
    amounts.erase(std::unique(amounts.begin(), amounts.end()), amounts.end());
    if (amounts.size() > 4) amounts.resize(4);
    return amounts;
}

} // namespace touat
