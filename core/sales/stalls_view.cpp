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
    const auto unsaid = [&](const BusinessDay& day, CountedAt at) {
        return day.said(at).empty() && day.day.plus(daysToExplain) >= today && !day.gap(at).isZero() &&
               RulesTable(m_db).inForce(stall, day.day).isFlagged(day.gap(at));
    };
    const auto days = DayTable(m_db).latest(stall, daysToExplain + 1);
    for (const auto& day : days) {
        for (const auto at : {CountedAt::opening, CountedAt::closing})
            if (unsaid(day, at)) ++standing.unexplained;
        if (!day.closedAt) {
            standing.openSince = day.openedAt;
        } else if (!standing.closedAt) {
            standing.closedAt = day.closedAt;
            standing.gap = day.gap(CountedAt::closing);
        }
    }
    return standing;
}

} // namespace touat
