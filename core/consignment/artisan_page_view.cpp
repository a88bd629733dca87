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

// The account is walked from its newest line; none of the thousands before them is looked at.
std::vector<ArtisanSale> newestSales(Database& db, ArtisanId artisan) {
    Query row(db,
              "SELECT e.at_ms, s.stall, i.name_ar, i.name_fr, i.picture, i.palette, "
              "coalesce(i.photo, ''), l.quantity, l.amount, e.amount, l.commission + l.vat, "
              "l.centre_share, e.payable_day, e.payout IS NOT NULL "
              "FROM artisan_entry AS e CROSS JOIN sale_line AS l ON l.id = e.source "
              "CROSS JOIN sale AS s ON s.id = l.sale CROSS JOIN item AS i ON i.id = l.item "
              "WHERE e.artisan = ?1 ORDER BY e.at_ms DESC, e.source DESC LIMIT ?2",
              artisan, pageSales);
    std::vector<ArtisanSale> sales;
    while (row.next()) {
        ArtisanSale sale;
        sale.at = row.moment();
        sale.stall = row.stall();
        sale.name.arabic = row.text();
        sale.name.latin = row.text();
        sale.picture = row.text();
        sale.palette = row.text();
        sale.photo = row.text();
        sale.quantity = row.quantity();
        sale.paid = row.money();
        sale.share = row.money();
        sale.stallShare = row.money();
        sale.centreShare = row.money();
        sale.payable = row.day();
        sale.settled = static_cast<int>(row.integer());
        sales.push_back(std::move(sale));
    }
    return sales;
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
    account.sales = newestSales(db, artisan.id);
    {
        Query row(db,
                  "SELECT at_ms, amount, method FROM payout WHERE artisan = ?1 "
                  "AND reversed = 0 ORDER BY id DESC LIMIT ?2",
                  artisan.id, pagePayouts);
        while (row.next()) {
            ArtisanPayout payout;
            payout.at = row.moment();
            payout.amount = row.money();
            payout.method = row.word<PayoutMethod>();
            account.payouts.push_back(payout);
        }
    }
    for (const auto& device : DeviceTable(db).stalls())
        account.stalls.push_back({device.stream.stall, device.stallName});
    return page;
}

} // namespace touat
