// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What business days, months and years add up to, and which of them are to be closed. Whoever closes a period and
// whoever checks the closing ask here, so that both see the same.
#pragma once

#include "core/sales/period_facts.h"
#include "core/store/database.h"

namespace touat {

/// Of documents of these days, as far as these journals go.
PeriodSums sumsOf(Database& db, const std::vector<BusinessDay>& days,
                  const std::vector<DigestHead>& heads);
/// A closed day by itself, and the totals of the stall when it was closed.
struct DaySums {
    PeriodSums sums;
    Totals perpetual;
};
DaySums sumsOf(Database& db, const BusinessDay& day);

/// The oldest period before this day that has something to close and is not closed.
std::optional<Period> duePeriod(Database& db, Stall stall, PeriodKind kind, Day before);
/// Of those that are over on this day: a month, or else a year.
std::optional<Period> duePeriod(Database& db, Stall stall, Day today);

/// The closing of a period as the tables have it now. `said`: the journals go as far as somebody says, and not as far
/// as they are known here. Nothing when there is nothing to close.
std::optional<PeriodClosed> closingOf(Database& db, Stall stall, const Period& period,
                                      const std::vector<DigestHead>* said = nullptr);

} // namespace touat
