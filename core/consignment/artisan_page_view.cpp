// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisan_page_view.h"

#include <algorithm>

#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

struct Found {
    ItemId item;
    ArtisanGoods goods;
};

ArtisanGoods goodsOf(Query& row) {
    ArtisanGoods each;
    each.name.arabic = row.text();
    each.name.latin = row.text();
    each.code = row.text();
    each.picture = row.text();
    each.palette = row.text();
    each.photo = row.text();
    each.price = row.money();
    each.stall = row.stall();
    each.quantity = row.quantity();
    return each;
}

// By the artisan's items, newest first, and not by the stock of the house: pieces know their
// holder, of a series every place is asked.
std::vector<ArtisanGoods> newestGoods(Database& db, ArtisanId artisan, Day today) {
    std::vector<Found> found;
    {
        Query row(db,
                  "SELECT i.id, i.name_ar, i.name_fr, i.code, i.picture, i.palette, coalesce(i.photo, ''), "
                  "coalesce((SELECT price FROM price WHERE item = i.id AND from_day <= ?2 "
                  "ORDER BY version DESC LIMIT 1), i.price), s.holder, 1000 "
                  "FROM item AS i CROSS JOIN piece AS s ON s.item = i.id "
                  "WHERE i.artisan = ?1 AND s.state = 'on_sale' AND s.holder IS NOT NULL "
                  "ORDER BY i.id DESC LIMIT ?3",
                  artisan, today, pageGoods);
        while (row.next()) {
            const auto item = row.id<ItemId>();
            found.push_back({item, goodsOf(row)});
        }
    }
    {
        Query row(
            db,
            "SELECT i.id, i.name_ar, i.name_fr, i.code, i.picture, i.palette, coalesce(i.photo, ''), "
            "coalesce((SELECT price FROM price WHERE item = i.id AND from_day <= ?2 "
            "ORDER BY version DESC LIMIT 1), i.price), d.stall, b.amount "
            "FROM item AS i CROSS JOIN (SELECT DISTINCT stall FROM device WHERE stall > 0) AS d "
            "CROSS JOIN balance AS b ON b.account = printf('stock:S%02d', d.stall) "
            "AND b.commodity = i.id AND b.amount > 0 "
            "WHERE i.artisan = ?1 AND i.kind = 'series' ORDER BY i.id DESC LIMIT ?3",
            artisan, today, pageGoods);
        while (row.next()) {
            const auto item = row.id<ItemId>();
            found.push_back({item, goodsOf(row)});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.item > b.item; });
    if (found.size() > pageGoods) found.resize(pageGoods);
    std::vector<ArtisanGoods> goods;
    for (auto& each : found)
        goods.push_back(std::move(each.goods));
    return goods;
}

} // namespace

ArtisanPage artisanPage(Database& db, const Artisan& artisan, Day today) {
    ArtisanPage page;
    auto& account = page.account;
    account.name = artisan.name;
    account.commune = artisan.commune;
    account.portrait = artisan.portrait;
    account.owed = -BalanceTable(db).money(account::artisan(artisan.id));
    {
        Query row(db,
                  "SELECT payable_day, sum(amount) FROM artisan_entry WHERE artisan = ?1 "
                  "AND payout IS NULL GROUP BY payable_day ORDER BY payable_day",
                  artisan.id);
        while (row.next()) {
            const auto day = row.day();
            const auto amount = row.money();
            if (day <= today)
                account.payable += amount;
            else if (!page.later && amount > Money{})
                page.later = Payday{day, amount};
        }
    }
    account.goods = newestGoods(db, artisan.id, today);
    account.sales = newestSales(db, artisan.id, pageSales);
    account.payouts = newestPayouts(db, artisan.id, pagePayouts);
    for (const auto& device : DeviceTable(db).stalls())
        account.stalls.push_back({device.stream.stall, device.stallName});
    return page;
}

} // namespace touat
