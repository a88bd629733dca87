// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/period_table.h"

#include "core/journal/json.h"

namespace touat {

namespace {

ClosedPeriod closed(Query& row) {
    ClosedPeriod period;
    period.id = row.id<PeriodId>();
    period.stall = row.stall();
    auto said = json::Parser().as<PeriodClosed>(row.view());
    must(said.has_value(), "a closing is as its fact had it");
    period.said = std::move(*said);
    return period;
}

std::vector<ClosedPeriod> all(Query& row) {
    std::vector<ClosedPeriod> periods;
    while (row.next())
        periods.push_back(closed(row));
    return periods;
}

} // namespace

void PeriodTable::insert(PeriodId id, Stall stall, const PeriodClosed& fact) {
    execute(m_db,
            "INSERT INTO period_closing(id, stall, kind, first_day, said) VALUES(?1, ?2, ?3, ?4, ?5)",
            id, stall, fact.kind, fact.first, json::textOf(fact));
}

bool PeriodTable::has(Stall stall, const Period& period) {
    Query row(m_db,
              "SELECT id FROM period_closing WHERE stall = ?1 AND kind = ?2 AND first_day = ?3", stall,
              period.kind, period.first);
    return row.next();
}

std::optional<ClosedPeriod> PeriodTable::find(PeriodId id) {
    Query row(m_db, "SELECT id, stall, said FROM period_closing WHERE id = ?1", id);
    if (!row.next()) return std::nullopt;
    return closed(row);
}

std::vector<ClosedPeriod> PeriodTable::latest(Stall stall, int most) {
    Query row(m_db,
              "SELECT id, stall, said FROM period_closing WHERE stall = ?1 "
              "ORDER BY CASE kind WHEN 'year' THEN first_day + 364 ELSE first_day END DESC, "
              "kind DESC, id DESC LIMIT ?2",
              stall, most);
    return all(row);
}

std::vector<ClosedPeriod> PeriodTable::between(Day first, Day last) {
    Query row(m_db,
              "SELECT id, stall, said FROM period_closing WHERE first_day BETWEEN ?1 AND ?2 "
              "ORDER BY stall, kind, first_day, id",
              first, last);
    return all(row);
}

std::vector<ClosedPeriod> PeriodTable::ofNoYear(Stall stall, Day before) {
    Query row(m_db,
              "SELECT id, stall, said FROM period_closing WHERE stall = ?1 AND kind = 'month' "
              "AND first_day < ?2 AND year_closing IS NULL ORDER BY first_day, id",
              stall, before);
    return all(row);
}

void PeriodTable::giveYear(PeriodId month, Stall stall, PeriodId year) {
    execute(m_db,
            "UPDATE period_closing SET year_closing = ?3 "
            "WHERE id = ?1 AND stall = ?2 AND kind = 'month' AND year_closing IS NULL",
            month, stall, year);
}

} // namespace touat
