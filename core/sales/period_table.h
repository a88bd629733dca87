// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closings of months and years as rows, once for each period of a stall.
#pragma once

#include "core/sales/period_facts.h"
#include "core/store/query.h"

namespace touat {

struct ClosedPeriod {
    PeriodId id;
    Stall stall;
    PeriodClosed said;
};

class PeriodTable {
  public:
    explicit PeriodTable(Database& db) : m_db(db) {}
    void insert(PeriodId id, Stall stall, const PeriodClosed& fact);
    bool has(Stall stall, const Period& period);
    std::optional<ClosedPeriod> find(PeriodId id);
    /// Newest first; a year before its months.
    std::vector<ClosedPeriod> latest(Stall stall, int most);
    /// Those that begin in a stretch of days, of every stall: by stall, their first day, months first.
    std::vector<ClosedPeriod> between(Day first, Day last);
    /// Months before this day whose closings are in no year's yet, by date.
    std::vector<ClosedPeriod> ofNoYear(Stall stall, Day before);
    /// A month goes into one year's closing, ever.
    void giveYear(PeriodId month, Stall stall, PeriodId year);

  private:
    Database& m_db;
};

} // namespace touat
