// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/stalls_view.h"

#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/sales_view.h"

namespace touat {

StallStanding StallsView::of(Stall stall, const Name& name, Day today) {
    StallStanding standing;
    standing.stall = stall;
    standing.name = name;
    standing.cash = BalanceTable(m_db).money(account::drawer(stall));
    const auto sold = SalesView(m_db).of(stall, name, today);
    standing.sales = sold.sales;
    standing.takings = sold.total;
    standing.toDecide = ExceptionTable(m_db).openAt(stall);
    const auto wantsAWord = [&](const BusinessDay& day, Money gap) {
        return day.day.plus(daysToExplain) >= today && !gap.isZero() &&
               RulesTable(m_db).inForce(stall, day.day).isFlagged(gap);
    };
    const auto days = DayTable(m_db).latest(stall, daysToExplain + 1);
    for (const auto& day : days) {
        if (!day.first && wantsAWord(day, day.openingCounted - day.openingExpected))
            ++standing.unexplained; // nobody is asked for a word in the morning
        if (!day.closedAt) {
            standing.openSince = day.openedAt;
            continue;
        }
        const auto gap = day.closingCounted - day.closingExpected;
        if (!standing.closedAt) {
            standing.closedAt = day.closedAt;
            standing.gap = gap;
        }
        if (day.explained.empty() && wantsAWord(day, gap)) ++standing.unexplained;
    }
    return standing;
}

} // namespace touat
