// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/stamp_duty.h"

#include <algorithm>

namespace touat {

namespace {

constexpr std::array tables{
    StampTable{Day::number(20'089), // 2025-01-01
               "Code du timbre, art. 100; loi de finances 2025; circulaire 14 du 5 mars 2025",
               Money::dinars(300),
               Money::dinars(100),
               Money::dinars(5),
               {{{Money::dinars(30'000), Money::dinars(1)},
                 {Money::dinars(100'000), Money::centimes(150)},
                 {Money::largest(), Money::dinars(2)}}}},
};

// How many units cover the amount, the last one perhaps only begun.
std::int64_t started(Money amount, Money unit) {
    return (amount.centimes() + unit.centimes() - 1) / unit.centimes();
}

} // namespace

std::span<const StampTable> stampTables() {
    return tables;
}

const StampTable* stampTableOn(Day day) {
    const StampTable* inForce = nullptr;
    for (const auto& table : tables)
        if (table.from <= day) inForce = &table;
    return inForce;
}

Money stampDuty(Money cash, Day day, Money roundUpTo) {
    must(cash.fitsDocument(), "stamp duty is on an amount that a document can have");
    must(roundUpTo.fitsDocument(), "a unit to round to is not negative");
    const auto* table = stampTableOn(day);
    if (table == nullptr || cash <= table->free) return Money{};
    const auto bracket = std::find_if(table->brackets.begin(), table->brackets.end(),
                                      [&](const StampBracket& each) { return cash <= each.upTo; });
    must(bracket != table->brackets.end(), "the last bracket holds every amount");
    const auto duty = std::max(
        table->least, Money::centimes(started(cash, table->slice) * bracket->perSlice.centimes()));
    if (roundUpTo.isZero()) return duty;
    return Money::centimes(started(duty, roundUpTo) * roundUpTo.centimes());
}

} // namespace touat
