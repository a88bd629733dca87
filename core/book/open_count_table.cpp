// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/open_count_table.h"

namespace touat {

namespace {

std::int64_t packed(std::optional<StaffId> counter) { return counter ? counter->packed() : 0; }

OpenCount countIn(Query& row) {
    OpenCount count;
    count.number = row.integer();
    count.spot = row.word<Spot>();
    count.family = row.text();
    count.blind = row.integer() != 0;
    count.openedAt = row.moment();
    count.by = row.maybe(&Query::id<StaffId>);
    count.corner = row.maybe(&Query::id<CornerId>);
    count.artisan = row.maybe(&Query::id<ArtisanId>);
    return count;
}

/// One tally an item, of all its counters; rows by item and then by age.
std::vector<Tally> addUp(Query& row) {
    std::vector<Tally> tallies;
    while (row.next()) {
        const auto item = row.id<ItemId>();
        const auto counted = row.quantity();
        const auto expected = row.quantity();
        const bool moved = row.integer() != 0;
        const auto seq = row.integer();
        if (tallies.empty() || tallies.back().item != item) {
            tallies.push_back({item, counted, expected, moved, seq});
            continue;
        }
        auto& tally = tallies.back(); // another counter's, and the newer scan
        tally.moved = tally.moved || moved || tally.expected != expected;
        tally.counted += counted;
        tally.expected = expected;
    }
    return tallies;
}

} // namespace

void OpenCountTable::open(const OpenCount& count) {
    execute(m_db,
            "INSERT INTO open_count(number, spot, family, blind, opened_ms, staff, corner, artisan) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            count.number, count.spot, count.family, count.blind ? 1 : 0, count.openedAt, count.by,
            count.corner, count.artisan);
}

void OpenCountTable::close(std::int64_t number) {
    Transaction transaction(m_db);
    execute(m_db, "DELETE FROM tally WHERE number = ?1", number);
    execute(m_db, "DELETE FROM open_count WHERE number = ?1", number);
    transaction.commit();
}

std::optional<OpenCount> OpenCountTable::find(std::int64_t number) {
    Query row(m_db,
              "SELECT number, spot, family, blind, opened_ms, staff, corner, artisan FROM open_count "
              "WHERE number = ?1",
              number);
    if (!row.next()) return std::nullopt;
    return countIn(row);
}

std::vector<OpenCount> OpenCountTable::all() {
    std::vector<OpenCount> counts;
    Query row(m_db, "SELECT number, spot, family, blind, opened_ms, staff, corner, artisan FROM open_count "
                    "ORDER BY number");
    while (row.next())
        counts.push_back(countIn(row));
    return counts;
}

std::int64_t OpenCountTable::lastNumber() {
    return m_db.integer("SELECT max(number) FROM open_count");
}

void OpenCountTable::add(std::int64_t number, ItemId item, std::optional<StaffId> counter,
                     Quantity quantity, Quantity expected, std::int64_t seq) {
    execute(m_db,
            "INSERT INTO tally(number, item, counter, quantity, expected, seq, moved) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, 0) ON CONFLICT(number, item, counter) DO UPDATE SET "
            "quantity = tally.quantity + excluded.quantity, "
            "moved = CASE WHEN tally.expected <> excluded.expected THEN 1 ELSE tally.moved END, "
            "expected = excluded.expected, seq = excluded.seq",
            number, item, packed(counter), quantity, expected, seq);
}

void OpenCountTable::replace(std::int64_t number, ItemId item, std::optional<StaffId> counter,
                         Quantity quantity, Quantity expected, std::int64_t seq) {
    Transaction transaction(m_db);
    forget(number, item);
    add(number, item, counter, quantity, expected, seq);
    transaction.commit();
}

void OpenCountTable::forget(std::int64_t number, ItemId item) {
    execute(m_db, "DELETE FROM tally WHERE number = ?1 AND item = ?2", number, item);
}

std::vector<Tally> OpenCountTable::tallies(std::int64_t number) {
    Query row(m_db,
              "SELECT item, quantity, expected, moved, seq FROM tally WHERE number = ?1 "
              "ORDER BY item, seq, counter",
              number);
    return addUp(row);
}

std::optional<Tally> OpenCountTable::tally(std::int64_t number, ItemId item) {
    Query row(m_db,
              "SELECT item, quantity, expected, moved, seq FROM tally WHERE number = ?1 AND item = ?2 "
              "ORDER BY seq, counter",
              number, item);
    const auto tallies = addUp(row);
    if (tallies.empty()) return std::nullopt;
    return tallies.front();
}

std::vector<StaffId> OpenCountTable::counters(std::int64_t number) {
    std::vector<StaffId> counters;
    Query row(m_db,
              "SELECT DISTINCT counter FROM tally WHERE number = ?1 AND counter <> 0 "
              "ORDER BY counter",
              number);
    while (row.next())
        counters.push_back(row.id<StaffId>());
    return counters;
}

} // namespace touat
