// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/day_table.h"

namespace touat {

void DayTable::open(DayId id, Stall stall, Moment at, const DayOpened& fact) {
    execute(m_db,
            "INSERT INTO business_day(id, stall, day, opened_ms, opening_expected, "
            "opening_counted) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
            id, stall, fact.day, at, fact.expected, fact.counted);
}

void DayTable::close(Moment at, const DayClosed& fact) {
    execute(m_db,
            "UPDATE business_day SET closed_ms = ?2, closing_expected = ?3, "
            "closing_counted = ?4, to_safe = ?5 WHERE id = ?1",
            fact.opened, at, fact.expected, fact.counted, fact.toSafe);
}

std::optional<BusinessDay> DayTable::newest(Stall stall) {
    Query row(m_db,
              "SELECT id, stall, day, opened_ms, opening_expected, opening_counted, closed_ms, "
              "coalesce(closing_expected, 0), coalesce(closing_counted, 0), coalesce(to_safe, 0) "
              "FROM business_day WHERE stall = ?1 ORDER BY id DESC LIMIT 1",
              stall);
    if (!row.next()) return std::nullopt;
    BusinessDay day;
    day.id = row.id<DayId>();
    day.stall = row.stall();
    day.day = row.day();
    day.openedAt = row.moment();
    day.openingExpected = row.money();
    day.openingCounted = row.money();
    const bool closed = !row.isNull(6);
    const auto at = row.moment();
    if (closed) day.closedAt = at;
    day.closingExpected = row.money();
    day.closingCounted = row.money();
    day.toSafe = row.money();
    return day;
}

std::optional<BusinessDay> DayTable::openAt(Stall stall) {
    auto day = newest(stall);
    if (day && day->closedAt) day.reset();
    return day;
}

void CashMoveTable::insert(const CashMove& move) {
    execute(m_db,
            "INSERT INTO cash_move(id, stall, day, at_ms, staff, amount, reason, note) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            move.id, move.stall, move.day, move.at, move.by, move.amount, move.reason, move.note);
}

std::vector<CashMove> CashMoveTable::on(Stall stall, Day day) {
    Query row(m_db,
              "SELECT id, stall, day, at_ms, staff, amount, reason, note FROM cash_move "
              "WHERE stall = ?1 AND day = ?2 ORDER BY id",
              stall, day);
    std::vector<CashMove> moves;
    while (row.next()) {
        CashMove move;
        move.id = row.integer();
        move.stall = row.stall();
        move.day = row.day();
        move.at = row.moment();
        const bool known = !row.isNull(4);
        const auto by = row.id<StaffId>();
        if (known) move.by = by;
        move.amount = row.money();
        move.reason = row.word<CashReason>();
        move.note = row.text();
        moves.push_back(std::move(move));
    }
    return moves;
}

} // namespace touat
