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
    DayTable days(m_db);
    if (const auto open = days.openAt(stall)) standing.openSince = open->openedAt;
    if (const auto closed = days.lastClosed(stall)) {
        standing.closedAt = closed->closedAt;
        standing.gap = closed->gap(CountedAt::closing);
    }
    const auto from = today.plus(-daysToExplain);
    const auto unsaid = [&](const BusinessDay& day, CountedAt at) {
        // A word is wanted from the count on, however long the day was open.
        const auto counted = at == CountedAt::closing && day.closedAt ? dayOf(*day.closedAt) : day.day;
        return day.said(at).empty() && counted >= from && !day.gap(at).isZero() &&
               RulesTable(m_db).inForce(stall, day.day).isFlagged(day.gap(at));
    };
    for (const auto& day : days.since(stall, from))
        for (const auto at : {CountedAt::opening, CountedAt::closing})
            if (unsaid(day, at)) ++standing.unexplained;
    return standing;
}

} // namespace touat
