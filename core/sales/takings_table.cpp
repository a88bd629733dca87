// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/takings_table.h"

#include <array>

#include "core/stock/item_table.h"
#include "core/store/query.h"

namespace touat {

Day firstOfWeek(Day day) {
    const auto since = (day.number() + 4) % 7; // 1 January 1970 was a Thursday
    return day.plus(since < 0 ? -since - 7 : -since);
}

namespace {

std::array<std::pair<const char*, Day>, 3> spansOf(Day day) {
    return {std::pair{"day", day}, std::pair{"week", firstOfWeek(day)}, std::pair{"month", firstOfMonth(day)}};
}

} // namespace

void TakingsTable::addGoods(Stall stall, Day day, std::int64_t artisan, const std::string& family,
                            std::int64_t lines, Money amount) {
    for (const auto& [span, from] : spansOf(day))
        execute(m_db,
                "INSERT INTO takings_goods(span, from_day, stall, artisan, family, lines, amount) "
                "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                "ON CONFLICT(span, from_day, stall, artisan, family) DO UPDATE SET "
                "lines = takings_goods.lines + excluded.lines, "
                "amount = takings_goods.amount + excluded.amount",
                span, from, stall, artisan, family, lines, amount);
}

void TakingsTable::add(const DocumentPlace& place, Series series, const Document& document) {
    const bool sale = series == Series::sale;
    const auto stall = place.entry.stream.stall;
    Money sum;
    for (const auto& line : document.lines) {
        const auto amount = sale ? line.amount : -line.amount;
        sum += amount;
        addGoods(stall, place.day, line.artisan ? line.artisan->packed() : 0,
                 ItemTable(m_db).familyOf(line.item), sale ? 1 : -1, amount);
    }
    const auto hour = localTime(place.at).hour;
    for (const auto& [span, from] : spansOf(place.day))
        execute(m_db,
                "INSERT INTO takings_hour(span, from_day, stall, staff, hour, sales, amount) "
                "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                "ON CONFLICT(span, from_day, stall, staff, hour) DO UPDATE SET "
                "sales = takings_hour.sales + excluded.sales, "
                "amount = takings_hour.amount + excluded.amount",
                span, from, stall, place.by ? place.by->packed() : 0, hour, sale ? 1 : 0, sum);
}

namespace {

struct Sold {
    Stall stall;
    Day day;
    std::int64_t artisan;
    std::string family;
    std::int64_t lines;
    Money amount;
};

std::vector<Sold> soldIn(Query& row) {
    std::vector<Sold> sold;
    while (row.next())
        sold.push_back({row.stall(), row.day(), row.integer(), row.text(), row.integer(), row.money()});
    return sold;
}

#define TOUAT_SOLD                                                                                 \
    "SELECT s.stall, s.day, coalesce(l.artisan, 0), i.family, "                                    \
    "sum(CASE s.series WHEN 'sale' THEN 1 ELSE -1 END), sum(l.amount) "                            \
    "FROM sale_line AS l JOIN sale AS s ON s.id = l.sale "                                         \
    "JOIN item AS i ON i.id = l.item "

} // namespace

void TakingsTable::move(ItemId item, const std::string& family) {
    Query row(m_db,
              TOUAT_SOLD "WHERE l.item = ?1 AND i.family <> ?2 "
                         "GROUP BY s.stall, s.day, l.artisan, i.family",
              item, family);
    for (const auto& each : soldIn(row)) {
        addGoods(each.stall, each.day, each.artisan, each.family, -each.lines, -each.amount);
        addGoods(each.stall, each.day, each.artisan, family, each.lines, each.amount);
    }
}

void TakingsTable::move(SaleLineId line, ArtisanId artisan) {
    Query row(m_db, TOUAT_SOLD "WHERE l.id = ?1 GROUP BY s.stall, s.day, l.artisan, i.family", line);
    for (const auto& each : soldIn(row)) {
        addGoods(each.stall, each.day, each.artisan, each.family, -each.lines, -each.amount);
        addGoods(each.stall, each.day, artisan.packed(), each.family, each.lines, each.amount);
    }
}

#undef TOUAT_SOLD

} // namespace touat
