// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/stock_view.h"

#include "core/journal/posting.h"

namespace touat {

StallStock StockView::of(Stall stall, const Name& name) {
    const auto account = account::stock(stall);
    Query row(m_db,
              "SELECT count(*), coalesce(sum(iif(i.unit = 'piece', b.amount, 0)), 0), "
              "coalesce(sum(iif(i.unit = 'metre', b.amount, 0)), 0), "
              "coalesce(sum(iif(i.unit = 'kilogram', b.amount, 0)), 0), "
              "coalesce(sum(b.amount * coalesce(p.price, i.price) / 1000), 0) "
              "FROM balance AS b JOIN item AS i ON i.id = b.commodity "
              "LEFT JOIN price AS p ON p.item = i.id AND p.version = "
              "(SELECT max(version) FROM price WHERE item = i.id AND from_day <= ?2) "
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

std::vector<StockRow> StockView::at(Stall stall) {
    const auto account = account::stock(stall);
    Query row(m_db,
              "SELECT i.id, i.code, i.kind, i.name_ar, i.name_fr, i.family, "
              "coalesce(a.name_ar, ''), coalesce(a.name_fr, ''), coalesce(p.price, i.price), "
              "coalesce(p.floor, i.floor), b.amount, i.picture, i.palette, coalesce(i.photo, '') "
              "FROM balance AS b JOIN item AS i ON i.id = b.commodity "
              "LEFT JOIN artisan AS a ON a.id = i.artisan "
              "LEFT JOIN price AS p ON p.item = i.id AND p.version = "
              "(SELECT max(version) FROM price WHERE item = i.id AND from_day <= ?2) "
              "WHERE b.account = ?1 AND b.amount <> 0 ORDER BY i.family, i.name_fr, i.id",
              account, m_day);
    std::vector<StockRow> rows;
    while (row.next()) {
        StockRow stock;
        stock.item = row.id<ItemId>();
        stock.code = row.text();
        stock.kind = row.word<ItemKind>();
        stock.name.arabic = row.text();
        stock.name.latin = row.text();
        stock.family = row.text();
        stock.artisan.arabic = row.text();
        stock.artisan.latin = row.text();
        stock.price = row.money();
        stock.floor = row.money();
        stock.onHand = row.quantity();
        stock.picture = row.text();
        stock.palette = row.text();
        rows.push_back(std::move(stock));
    }
    return rows;
}

} // namespace touat
