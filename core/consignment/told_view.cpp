// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/told_view.h"

#include "core/consignment/account_line_view.h"
#include "core/stock/item_table.h"
#include "core/store/query.h"

namespace touat {

std::vector<LoweredPrice> pricesLowered(Database& db, Day from) {
    Query row(db,
              "SELECT p.item, p.version, i.artisan, i.name_ar, i.name_fr, "
              "coalesce(b.price, i.price) AS was, p.price FROM price AS p "
              "CROSS JOIN item AS i ON i.id = p.item LEFT JOIN price AS b ON b.item = p.item AND b.version = "
              TOUAT_PRICE_VERSION("p.item", "< ?1")
              "WHERE p.from_day = ?1 AND p.version = "
              TOUAT_PRICE_VERSION("p.item", "<= ?1")
              "AND i.artisan IS NOT NULL AND p.price < coalesce(b.price, i.price) ORDER BY p.item",
              from);
    std::vector<LoweredPrice> all;
    while (row.next()) {
        LoweredPrice each;
        each.item = row.id<ItemId>();
        each.version = row.integer();
        each.artisan = row.id<ArtisanId>();
        each.itemName = nameOf(row);
        each.before = row.money();
        each.price = row.money();
        all.push_back(std::move(each));
    }
    return all;
}

std::vector<PaidOut> paidOn(Database& db, Day day) {
    Query row(db,
              "SELECT id, artisan, amount FROM payout WHERE reversed = 0 AND at_ms >= ?1 AND "
              "at_ms < ?2 ORDER BY at_ms, id",
              momentOf(day, 0), momentOf(day.plus(1), 0));
    std::vector<PaidOut> all;
    while (row.next()) {
        PaidOut each;
        each.id = row.id<PayoutId>();
        each.artisan = row.id<ArtisanId>();
        each.amount = row.money();
        all.push_back(each);
    }
    return all;
}

} // namespace touat
