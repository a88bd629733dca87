// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/log_table.h"

namespace touat {

void LogTable::insert(const Envelope& envelope, LogTopic topic,
                      const std::optional<StaffId>& person) {
    execute(m_db,
            "INSERT INTO log_line(at_ms, entry, stall, topic, person) VALUES(?1, ?2, ?3, ?4, ?5)",
            envelope.at, LogEntryId::of(envelope.id), envelope.id.stream.stall, topic, person);
}

std::vector<LogPlace> LogTable::page(const LogWish& wish, const std::optional<LogPlace>& after,
                                     std::size_t most) {
    const auto end = after.value_or(LogPlace{momentOf(wish.to.plus(1), 0), {}});
    Query row(m_db,
              "SELECT at_ms, entry FROM log_line WHERE at_ms >= ?1 AND (at_ms, entry) < (?2, ?3) "
              "AND (?4 IS NULL OR stall = ?4) AND (?5 IS NULL OR topic = ?5) "
              "AND (?6 IS NULL OR person = ?6) ORDER BY at_ms DESC, entry DESC LIMIT ?7",
              momentOf(wish.from, 0), end.at, end.entry, wish.stall, wish.topic, wish.person,
              static_cast<std::int64_t>(most));
    std::vector<LogPlace> places;
    while (row.next()) {
        const auto at = row.moment();
        places.push_back({at, row.id<LogEntryId>()});
    }
    return places;
}

void LogTable::each(Day from, Day to, const std::function<void(const LogMark&)>& take) {
    // Counted here and not by SQLite, which would sort them first.
    Query row(m_db,
              "SELECT stall, topic, person FROM log_line WHERE at_ms >= ?1 AND at_ms < ?2",
              momentOf(from, 0), momentOf(to.plus(1), 0));
    while (row.next()) {
        LogMark mark;
        mark.stall = row.stall();
        mark.topic = row.word<LogTopic>();
        mark.person = row.maybe(&Query::id<StaffId>);
        take(mark);
    }
}

} // namespace touat
