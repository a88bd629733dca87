// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/open_day.h"

#include "core/acts/close_periods.h"
#include "core/acts/may_act.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"

namespace touat {

Result<DayId> openDay(Book& book, const Person& by, Day day, const DrawerCount& count) {
    if (const auto may = mayAct(book, by, Right::countDrawer); !may) return may.refusal();
    DayTable days(book.db());
    if (days.openAt(book.stall())) return refuse(Reason::dayAlreadyOpen);
    const auto counted = totalOf(count);
    if (!counted) return counted.refusal();
    closePeriods(book, by, day);
    DayOpened fact;
    fact.day = day;
    fact.count = count.lines;
    fact.counted = *counted;
    fact.expected = BalanceTable(book.db()).money(account::drawer(book.stall()));
    fact.first = days.newest(book.stall()) ? 0 : 1;
    return DayId::of(book.record(by, fact).id);
}

} // namespace touat
