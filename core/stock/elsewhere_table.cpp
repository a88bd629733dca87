// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/elsewhere_table.h"

namespace touat {

void StockNewsTable::mark(const std::vector<Posting>& postings) {
    constexpr std::string_view shelf = "stock:";
    if (postings.empty()) return;
    auto news = last();
    for (const auto& posting : postings) {
        if (!posting.account.starts_with(shelf)) continue;
        const auto stall = Stall::parse(posting.account.substr(shelf.size()));
        if (!stall) continue;
        execute(m_db,
                "INSERT INTO stock_news(stall, item, news) VALUES(?1, ?2, ?3) "
                "ON CONFLICT(stall, item) DO UPDATE SET news = excluded.news",
                *stall, posting.commodity.packed(), ++news);
    }
}

std::vector<StockNewsLine> StockNewsTable::after(Stall besides, std::int64_t news, int most) {
    std::vector<StockNewsLine> lines;
    Query row(m_db,
              "SELECT n.stall, n.item, n.news, coalesce(b.amount, 0) FROM stock_news AS n "
              "LEFT JOIN balance AS b ON b.account = printf('stock:S%02d', n.stall) "
              "AND b.commodity = n.item WHERE n.news > ?1 AND n.stall <> ?2 "
              "ORDER BY n.news LIMIT ?3",
              news, besides, most);
    while (row.next()) {
        StockNewsLine line;
        line.stall = row.stall();
        line.item = row.id<ItemId>();
        line.news = row.integer();
        line.quantity = row.quantity();
        lines.push_back(line);
    }
    return lines;
}

std::int64_t StockNewsTable::last() {
    return m_db.integer("SELECT max(news) FROM stock_news");
}

void ElsewhereTable::take(const std::vector<StockNewsLine>& lines) {
    for (const auto& line : lines)
        execute(m_db,
                "INSERT INTO elsewhere(item, stall, quantity, news) VALUES(?1, ?2, ?3, ?4) "
                "ON CONFLICT(item, stall) DO UPDATE SET quantity = excluded.quantity, "
                "news = excluded.news",
                line.item, line.stall, line.quantity, line.news);
}

std::int64_t ElsewhereTable::heard() {
    return m_db.integer("SELECT max(news) FROM elsewhere");
}

std::vector<Elsewhere> ElsewhereTable::of(ItemId item) {
    std::vector<Elsewhere> places;
    Query row(m_db,
              "SELECT e.stall, coalesce(p.name_ar, ''), coalesce(p.name_fr, ''), e.quantity "
              "FROM elsewhere AS e LEFT JOIN place AS p ON p.place = e.stall "
              "WHERE e.item = ?1 AND e.quantity > 0 ORDER BY e.quantity DESC, e.stall",
              item);
    while (row.next()) {
        Elsewhere place;
        place.stall = row.stall();
        place.name.arabic = row.text();
        place.name.latin = row.text();
        place.quantity = row.quantity();
        places.push_back(std::move(place));
    }
    return places;
}

void ElsewhereTable::clear() { execute(m_db, "DELETE FROM elsewhere"); }

} // namespace touat
