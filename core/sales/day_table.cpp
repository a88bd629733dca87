// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/day_table.h"

#include <algorithm>

#include "core/people/staff_table.h"

namespace touat {

namespace {

#define TOUAT_DAY_COLUMNS                                                                          \
    "SELECT id, stall, day, opened_ms, first, opening_expected, opening_counted, "                 \
    "coalesce(opening_explained, ''), closed_ms, coalesce(closing_expected, 0), "                  \
    "coalesce(closing_counted, 0), "                                                               \
    "coalesce(to_safe, 0), coalesce(number, 0), coalesce(explained, ''), closing, aside FROM business_day "

BusinessDay day(Query& row) {
    BusinessDay day;
    day.id = row.id<DayId>();
    day.stall = row.stall();
    day.day = row.day();
    day.openedAt = row.moment();
    day.first = row.integer() != 0;
    day.openingExpected = row.money();
    day.openingCounted = row.money();
    day.openingExplained = row.text();
    day.closedAt = row.maybe(&Query::moment);
    day.closingExpected = row.money();
    day.closingCounted = row.money();
    day.toSafe = row.money();
    day.number = static_cast<int>(row.integer());
    day.explained = row.text();
    if (const auto closing = row.maybe(&Query::integer)) day.closing = id_bits::entry(*closing);
    day.aside = row.integer() != 0;
    return day;
}

} // namespace

void DayTable::open(const Envelope& envelope, const DayOpened& fact) {
    execute(m_db,
            "INSERT INTO business_day(id, stall, day, opened_ms, opened_by, first, "
            "opening_expected, opening_counted, aside) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            DayId::of(envelope.id), envelope.id.stream.stall, fact.day, envelope.at, envelope.by,
            fact.first, fact.expected, fact.counted, isFollowed(envelope.id.stream) ? 1 : 0);
}

bool DayTable::isFollowed(const Stream& device) {
    if (device.epoch == id_bits::epochMax) return false;
    const auto from = id_bits::pack({{device.stall, device.epoch + 1}, 1}, 0);
    const auto last = id_bits::pack({{device.stall, id_bits::epochMax}, id_bits::seqMax}, id_bits::lineMax);
    Query row(m_db,
              "SELECT 1 FROM sale WHERE id BETWEEN ?2 AND ?3 "
              "UNION ALL SELECT 1 FROM cash_move WHERE id BETWEEN ?2 AND ?3 "
              "UNION ALL SELECT 1 FROM drawer_opening WHERE id BETWEEN ?2 AND ?3 "
              "UNION ALL SELECT 1 FROM business_day WHERE stall = ?1 AND (id BETWEEN ?2 AND ?3 OR "
              "closing BETWEEN ?2 AND ?3) LIMIT 1",
              device.stall, from, last);
    return row.next();
}

void DayTable::close(const Envelope& envelope, const DayClosed& fact) {
    const auto& by = envelope.id.stream;
    const auto known = find(fact.opened);
    if (!known) return;
    // The stall went on with that day, with another device: that one closes it.
    if (!known->aside && isFollowed(by) && (known->closing || newest(by.stall)->id == fact.opened)) return;
    const bool aside = known->aside && by == fact.opened.entry().stream;
    execute(m_db,
            "UPDATE business_day SET closed_ms = ?2, closed_by = ?3, closing_expected = ?4, "
            "closing_counted = ?5, to_safe = ?6, number = ?7, explained = ?8, closing = ?9, aside = ?10 "
            "WHERE id = ?1",
            fact.opened, envelope.at, envelope.by, fact.expected, fact.counted, fact.toSafe,
            fact.number, fact.explained, id_bits::pack(envelope.id, 0), aside ? 1 : 0);
    // Where it went on with another's day, that one may have opened more, and been heard first.
    execute(m_db, "UPDATE business_day SET aside = 1 WHERE stall = ?1 AND id > ?2 AND id < ?3", by.stall,
            fact.opened, id_bits::pack({by, 1}, 0));
}

void DayTable::explain(const GapExplained& fact) {
    if (fact.at == CountedAt::opening)
        execute(m_db, "UPDATE business_day SET opening_explained = ?2 WHERE id = ?1", fact.day, fact.said);
    else
        execute(m_db, "UPDATE business_day SET explained = ?2 WHERE id = ?1", fact.day, fact.said);
}

std::optional<BusinessDay> DayTable::newest(Stall stall) {
    Query row(m_db, TOUAT_DAY_COLUMNS "WHERE stall = ?1 AND aside = 0 ORDER BY id DESC LIMIT 1", stall);
    if (!row.next()) return std::nullopt;
    return day(row);
}

std::optional<BusinessDay> DayTable::find(DayId id) {
    Query row(m_db, TOUAT_DAY_COLUMNS "WHERE id = ?1", id);
    if (!row.next()) return std::nullopt;
    return day(row);
}

std::vector<BusinessDay> DayTable::latest(Stall stall, int most) {
    Query row(m_db, TOUAT_DAY_COLUMNS "WHERE stall = ?1 ORDER BY opened_ms DESC, id DESC LIMIT ?2", stall, most);
    std::vector<BusinessDay> days;
    while (row.next())
        days.push_back(day(row));
    return days;
}

std::vector<BusinessDay> DayTable::since(Stall stall, Day first) {
    Query row(m_db,
              TOUAT_DAY_COLUMNS "WHERE stall = ?1 AND (day >= ?2 OR closed_ms >= ?3) "
                                "ORDER BY opened_ms DESC, id DESC",
              stall, first, momentOf(first, 0));
    std::vector<BusinessDay> days;
    while (row.next())
        days.push_back(day(row));
    return days;
}

std::vector<BusinessDay> DayTable::ofNoMonth(Stall stall, Day before) {
    Query row(m_db,
              TOUAT_DAY_COLUMNS "WHERE stall = ?1 AND day < ?2 AND month_closing IS NULL "
                                "AND closing IS NOT NULL ORDER BY day, id",
              stall, before);
    std::vector<BusinessDay> days;
    while (row.next())
        days.push_back(day(row));
    return days;
}

void DayTable::giveMonth(DayId day, Stall stall, PeriodId month) {
    execute(m_db,
            "UPDATE business_day SET month_closing = ?3 "
            "WHERE id = ?1 AND stall = ?2 AND month_closing IS NULL",
            day, stall, month);
}

std::vector<BusinessDay> DayTable::between(Stall stall, Day first, Day last) {
    Query row(m_db,
              TOUAT_DAY_COLUMNS "WHERE stall = ?1 AND day BETWEEN ?2 AND ?3 "
                                "AND closing IS NOT NULL ORDER BY day, id",
              stall, first, last);
    std::vector<BusinessDay> days;
    while (row.next())
        days.push_back(day(row));
    return days;
}

std::optional<BusinessDay> DayTable::lastClosed(Stall stall) {
    Query row(m_db,
              TOUAT_DAY_COLUMNS "WHERE stall = ?1 AND closed_ms IS NOT NULL AND aside = 0 "
                                "ORDER BY id DESC LIMIT 1",
              stall);
    if (!row.next()) return std::nullopt;
    return day(row);
}

std::optional<DayId> DayTable::after(const BusinessDay& day) {
    Query row(m_db, "SELECT id FROM business_day WHERE stall = ?1 AND id > ?2 AND aside = 0 ORDER BY id LIMIT 1",
              day.stall, day.id);
    if (!row.next()) return std::nullopt;
    return row.id<DayId>();
}

std::optional<DayId> DayTable::after(const BusinessDay& day, const Stream& device) {
    Query row(m_db,
              "SELECT id FROM business_day WHERE stall = ?1 AND id > ?2 AND id BETWEEN ?3 AND ?4 ORDER BY id LIMIT 1",
              day.stall, day.id, id_bits::pack({device, 1}, 0), id_bits::pack({device, id_bits::seqMax}, id_bits::lineMax));
    if (!row.next()) return std::nullopt;
    return row.id<DayId>();
}

std::vector<DayStretch> DayTable::stretches(const BusinessDay& day) {
    std::vector<DayStretch> stretches;
    for (const auto& known : DeviceTable(m_db).all()) {
        const auto& device = known.stream;
        const auto& opener = day.id.entry().stream;
        if (device.stall != day.stall || device.epoch < opener.epoch) continue;
        if (day.aside && device != opener) continue;
        if (day.closing && day.closing->stream.epoch < device.epoch) continue; // it wrote nothing yet
        // The next day of that device alone: another may have gone on with this one, not knowing that it had ended.
        const auto next = after(day, device);
        const DayStretch stretch{device, std::max(day.id.packed(), id_bits::pack({device, 1}, 0)),
                                 next ? next->packed() - 1
                                      : id_bits::pack({device, id_bits::seqMax}, id_bits::lineMax)};
        if (stretch.from <= stretch.last) stretches.push_back(stretch);
    }
    return stretches;
}

int DayTable::nextNumber(Stall stall) {
    Query row(m_db, "SELECT coalesce(max(number), 0) + 1 FROM business_day WHERE stall = ?1",
              stall);
    must(row.next(), "an aggregate has a row");
    return static_cast<int>(row.integer());
}

std::optional<BusinessDay> DayTable::openAt(Stall stall) {
    auto day = newest(stall);
    if (day && day->closedAt) day.reset();
    return day;
}

void CashMoveTable::insert(const CashMove& move) {
    execute(m_db,
            "INSERT INTO cash_move(id, stall, day, at_ms, staff, amount, reason, note, receiver) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            move.id, move.stall, move.day, move.at, move.by, move.amount, move.reason, move.note,
            move.receiver);
}

std::vector<CashMove> CashMoveTable::on(Stall stall, Day day) {
    Query row(m_db,
              "SELECT id, stall, day, at_ms, staff, amount, reason, note, receiver FROM cash_move "
              "WHERE stall = ?1 AND day = ?2 ORDER BY id",
              stall, day);
    std::vector<CashMove> moves;
    while (row.next()) {
        CashMove move;
        move.id = row.integer();
        move.stall = row.stall();
        move.day = row.day();
        move.at = row.moment();
        move.by = row.maybe(&Query::id<StaffId>);
        move.amount = row.money();
        move.reason = row.word<CashReason>();
        move.note = row.text();
        move.receiver = row.text();
        moves.push_back(std::move(move));
    }
    return moves;
}

} // namespace touat
