// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/close_day.h"

#include "core/acts/may_act.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"

namespace touat {

bool wantsAWord(Book& book, const DrawerCount& count) {
    const auto day = DayTable(book.db()).newest(book.stall());
    const auto counted = totalOf(count);
    if (!day || !counted) return false; // the very first float fits
    const auto gap = *counted - BalanceTable(book.db()).money(account::drawer(book.stall()));
    return RulesTable(book.db())
        .inForce(book.stall(), day->closedAt ? book.today() : day->day)
        .isFlagged(gap);
}

Result<ClosedDay> closeDay(Book& book, const Person& by, const DrawerCount& count, Money toSafe,
                           const std::string& explained) {
    if (const auto may = mayAct(book, by, Right::countDrawer); !may) return may.refusal();
    const auto day = DayTable(book.db()).openAt(book.stall());
    if (!day) return refuse(Reason::dayNotOpen);
    if (explained.size() > 300 || !isCleanText(explained)) return refuse(Reason::textUnusable);
    const auto counted = totalOf(count);
    if (!counted) return counted.refusal();
    if (toSafe.isNegative() || toSafe > *counted) return refuse(Reason::moreThanInDrawer, *counted);
    DayClosed fact;
    fact.opened = day->id;
    fact.count = count.lines;
    fact.counted = *counted;
    fact.expected = BalanceTable(book.db()).money(account::drawer(book.stall()));
    fact.toSafe = toSafe;
    fact.number = DayTable(book.db()).nextNumber(book.stall());
    if (!explained.empty()) fact.explained = explained;
    (void)book.record(by, fact);
    return ClosedDay{fact.expected, fact.counted, fact.toSafe};
}

} // namespace touat
