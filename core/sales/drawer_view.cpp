// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/drawer_view.h"

namespace touat {

namespace {

// The float of the very first day comes from the safe: it is no difference.
#define TOUAT_CHECKED                                                                              \
    "WITH checked AS (SELECT stall, day, closed_ms AS at_ms, 'closing' AS held, closed_by AS who, " \
    "closing_expected AS expected, closing_counted AS counted, coalesce(explained, '') AS said "   \
    "FROM business_day WHERE closed_ms IS NOT NULL AND (?1 IS NULL OR stall = ?1) UNION ALL "      \
    "SELECT stall, day, opened_ms, 'opening', opened_by, opening_expected, opening_counted, "      \
    "coalesce(opening_explained, '') "                                                             \
    "FROM business_day WHERE first = 0 AND opening_counted <> opening_expected "                   \
    "AND (?1 IS NULL OR stall = ?1)) "
constexpr auto sums = TOUAT_CHECKED
    "SELECT count(*), coalesce(sum(max(expected - counted, 0)), 0), "
    "coalesce(sum(max(counted - expected, 0)), 0) FROM checked";
constexpr auto listed = TOUAT_CHECKED
    "SELECT c.stall, c.day, c.at_ms, c.held, coalesce(p.name_ar, ''), coalesce(p.name_fr, ''), "
    "c.expected, c.counted, c.said FROM checked AS c LEFT JOIN staff AS p ON p.id = c.who "
    "ORDER BY c.counted = c.expected, c.at_ms DESC, c.stall LIMIT ?2";
#undef TOUAT_CHECKED

} // namespace

DrawerChecks drawerChecks(Database& db, std::optional<Stall> stall, int most) {
    DrawerChecks all;
    {
        Query row(db, sums, stall);
        must(row.next(), "an aggregate has a row");
        all.count = row.integer();
        all.missing = row.money();
        all.tooMuch = row.money();
    }
    Query row(db, listed, stall, most);
    while (row.next()) {
        DrawerCheck check;
        check.stall = row.stall();
        check.day = row.day();
        check.at = row.moment();
        check.when = row.word<CountedAt>();
        check.by.arabic = row.text();
        check.by.latin = row.text();
        check.expected = row.money();
        check.counted = row.money();
        check.explained = row.text();
        all.checks.push_back(std::move(check));
    }
    return all;
}

} // namespace touat
