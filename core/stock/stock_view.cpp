// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/stock_view.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "core/journal/posting.h"
#include "core/stock/item_table.h"

namespace touat {

StallStock StockView::of(Stall stall, const Name& name) {
    const auto account = account::stock(stall);
    Query row(m_db,
              "SELECT count(*), coalesce(sum(CASE i.unit WHEN 'piece' THEN b.amount ELSE 0 END), 0), "
              "coalesce(sum(CASE i.unit WHEN 'metre' THEN b.amount ELSE 0 END), 0), "
              "coalesce(sum(CASE i.unit WHEN 'kilogram' THEN b.amount ELSE 0 END), 0), "
              "coalesce(sum(b.amount * coalesce(p.price, i.price) / 1000), 0) "
              "FROM balance AS b JOIN item AS i ON i.id = b.commodity "
              TOUAT_PRICE_ON("?2")
              "WHERE b.account = ?1 AND b.amount <> 0",
              account, m_day);
    must(row.next(), "an aggregate has a row");
    StallStock stock;
    stock.stall = stall;
    stock.name = name;
    stock.kinds = row.integer();
    stock.units.pieces = row.quantity();
    stock.units.metres = row.quantity();
    stock.units.kilograms = row.quantity();
    stock.value = row.money();
    return stock;
}

namespace {

/// Whose an item is; artisans are fewer than items, and each is read once.
class MakerNames {
  public:
    explicit MakerNames(Database& db) : m_db(db) {}
    const Name& of(std::int64_t artisan) {
        const auto [known, isNew] = m_names.try_emplace(artisan);
        if (!isNew) return known->second;
        Query row(m_db, "SELECT name_ar, name_fr FROM artisan WHERE id = ?1", artisan);
        if (row.next()) {
            known->second.arabic = row.text();
            known->second.latin = row.text();
        }
        return known->second;
    }

  private:
    Database& m_db;
    std::unordered_map<std::int64_t, Name> m_names;
};

/// By family and name. SQLite would carry every row whole through its sorter, which takes longer than all the
/// rest.
std::vector<StockRow> inOrder(std::vector<StockRow> rows) {
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(rows[a].family, rows[a].name.latin, rows[a].item) <
               std::tie(rows[b].family, rows[b].name.latin, rows[b].item);
    });
    std::vector<StockRow> sorted;
    sorted.reserve(rows.size());
    for (const auto at : order) sorted.push_back(std::move(rows[at]));
    return sorted;
}

} // namespace

std::vector<StockRow> StockView::at(Stall stall) {
    const auto account = account::stock(stall);
    MakerNames makers(m_db);
    Query row(m_db,
              "SELECT i.id, i.code, i.kind, i.name_ar, i.name_fr, i.family, i.artisan, "
              "coalesce(p.price, i.price), coalesce(p.floor, i.floor), b.amount, i.picture, i.palette, "
              "coalesce(i.photo, '') "
              "FROM balance AS b JOIN item AS i ON i.id = b.commodity "
              TOUAT_PRICE_ON("?2")
              "WHERE b.account = ?1 AND b.amount <> 0",
              account, m_day);
    std::vector<StockRow> rows;
    while (row.next()) {
        auto& stock = rows.emplace_back();
        stock.item = row.id<ItemId>();
        stock.code = row.text();
        stock.kind = row.word<ItemKind>();
        stock.name.arabic = row.text();
        stock.name.latin = row.text();
        stock.family = row.text();
        if (const auto artisan = row.maybe(&Query::integer)) stock.artisan = makers.of(*artisan);
        stock.price = row.money();
        stock.floor = row.money();
        stock.onHand = row.quantity();
        stock.picture = row.text();
        stock.palette = row.text();
        stock.photo = row.text();
    }
    ItemTable items(m_db);
    for (const auto item : items.saidToChange(m_day)) {
        const auto at = std::find_if(rows.begin(), rows.end(), [&](const StockRow& each) { return each.item == item; });
        const auto coming = at == rows.end() ? std::vector<ComingPrice>{} : items.coming(item, m_day);
        if (coming.empty()) continue;
        at->nextPrice = coming.front().price;
        at->nextFrom = coming.front().from;
    }
    return inOrder(std::move(rows));
}

} // namespace touat
