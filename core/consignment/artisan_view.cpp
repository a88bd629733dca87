// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisan_view.h"

#include "core/consignment/account_table.h"
#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

// Money that is open is fetched on a payday of the contract under which the newest goods came.
void tellDays(Database& db, ArtisanId artisan, ArtisanAccount& account) {
    Query row(db,
              "SELECT min(day), min(payable_day) FROM artisan_entry "
              "WHERE artisan = ?1 AND payout IS NULL AND amount > 0",
              artisan);
    if (!account.owed.isNegative() && !account.owed.isZero() && row.next()) {
        account.since = row.maybe(&Query::day);
        const auto first = row.maybe(&Query::day);
        const auto contract = ContractTable(db).newest(artisan);
        const auto rhythm = contract ? contract->terms.rhythm.value_or(Rhythm::asked) : Rhythm::asked;
        if (first) account.payday = payday(rhythm, std::max(*first, account.today));
    }
}

} // namespace

std::vector<ArtisanGoods> newestGoods(Database& db, ArtisanId artisan, Day today, int most) {
    // By the artisan's items, and not by the stock of the house: pieces know where they stand, of a
    // series every spot of every place is asked, and the transfers that it went with.
    Query row(db,
              "WITH mine AS (SELECT id, kind FROM item WHERE artisan = ?1), "
              "spots AS MATERIALIZED (SELECT printf('%s:S%02d', s.column1, d.stall) AS account, "
              "d.stall AS stall, s.column2 AS state "
              "FROM (SELECT DISTINCT stall FROM device WHERE stall > 0) AS d "
              "CROSS JOIN (VALUES('stock', 'on_sale'), ('reserve', 'in_reserve'), "
              "('aside', 'aside'), ('damaged', 'damaged')) AS s), "
              "stands(item, stall, state, quantity) AS ("
              "SELECT m.id, s.holder, s.state, 1000 FROM mine AS m "
              "CROSS JOIN piece AS s ON s.item = m.id "
              "AND s.state IN ('on_sale', 'in_reserve', 'in_transit', 'aside', 'damaged') "
              "UNION ALL SELECT m.id, p.stall, p.state, b.amount FROM mine AS m CROSS JOIN spots AS p "
              "CROSS JOIN balance AS b ON b.account = p.account AND b.commodity = m.id "
              "AND b.amount > 0 WHERE m.kind = 'series' "
              "UNION ALL SELECT m.id, NULL, 'in_transit', sum(t.sent - t.accepted - t.back - t.lost) "
              "AS quantity FROM mine AS m CROSS JOIN transfer_line AS t ON t.item = m.id "
              "WHERE m.kind = 'series' GROUP BY m.id HAVING quantity > 0) "
              "SELECT i.name_ar, i.name_fr, i.code, i.picture, i.palette, coalesce(i.photo, ''), "
              "coalesce((SELECT price FROM price WHERE item = i.id AND from_day <= ?2 "
              "ORDER BY version DESC LIMIT 1), i.price), w.stall, w.state, w.quantity "
              "FROM (SELECT item, stall, state, quantity FROM stands ORDER BY item DESC, state DESC, stall LIMIT ?3) AS w "
              "CROSS JOIN item AS i ON i.id = w.item ORDER BY i.id DESC, w.state DESC, w.stall",
              artisan, today, most);
    std::vector<ArtisanGoods> goods;
    while (row.next()) {
        ArtisanGoods each;
        each.name.arabic = row.text();
        each.name.latin = row.text();
        each.code = row.text();
        each.picture = row.text();
        each.palette = row.text();
        each.photo = row.text();
        each.price = row.money();
        each.stall = row.maybe(&Query::stall);
        each.state = row.word<PieceState>();
        each.quantity = row.quantity();
        goods.push_back(std::move(each));
    }
    return goods;
}

std::vector<ArtisanSale> newestSales(Database& db, ArtisanId artisan, int most) {
    Query row(db,
              "SELECT s.at_ms, s.stall, i.name_ar, i.name_fr, i.picture, i.palette, "
              "coalesce(i.photo, ''), l.quantity, l.amount, e.amount, l.commission + l.vat, "
              "l.centre_share, e.payable_day, e.payout IS NOT NULL "
              "FROM artisan_entry AS e CROSS JOIN sale_line AS l ON l.id = e.source "
              "CROSS JOIN sale AS s ON s.id = l.sale CROSS JOIN item AS i ON i.id = l.item "
              "WHERE e.artisan = ?1 ORDER BY e.at_ms DESC, e.source DESC LIMIT ?2",
              artisan, most);
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

std::vector<ArtisanPayout> newestPayouts(Database& db, ArtisanId artisan, int most) {
    Query row(db,
              "SELECT at_ms, amount, method FROM payout WHERE artisan = ?1 AND reversed = 0 "
              "ORDER BY id DESC LIMIT ?2",
              artisan, most);
    std::vector<ArtisanPayout> payouts;
    while (row.next()) {
        ArtisanPayout payout;
        payout.at = row.moment();
        payout.amount = row.money();
        payout.method = row.word<PayoutMethod>();
        payouts.push_back(payout);
    }
    return payouts;
}

ArtisanAccount artisanAccount(Database& db, const Artisan& artisan, Day today) {
    ArtisanAccount account;
    account.name = artisan.name;
    account.commune = artisan.commune;
    account.portrait = artisan.portrait;
    account.owed = -BalanceTable(db).money(account::artisan(artisan.id));
    for (const auto& line : ArtisanEntryTable(db).due(artisan.id, today))
        account.payable += line.amount;
    account.today = today;
    tellDays(db, artisan.id, account);
    account.goods = newestGoods(db, artisan.id, today, 500);
    account.sales = newestSales(db, artisan.id, 50);
    account.payouts = newestPayouts(db, artisan.id, 20);
    for (const auto& device : DeviceTable(db).stalls())
        account.stalls.push_back({device.stream.stall, device.stallName});
    return account;
}

} // namespace touat
