// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisan_view.h"

#include "core/consignment/account_line_view.h"
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

std::vector<ArtisanSale> newestSales(Database& db, ArtisanId artisan, int most) {
    Query row(db,
              "SELECT CASE e.source WHEN l.id THEN s.at_ms ELSE e.at_ms END, s.stall, i.name_ar, "
              "i.name_fr, i.picture, i.palette, coalesce(i.photo, ''), "
              "coalesce(o.quantity, l.quantity), coalesce(o.amount, l.amount), e.amount, "
              "coalesce(o.commission + o.vat, l.commission + l.vat), "
              "coalesce(o.centre_share, l.centre_share), e.payable_day, e.payout IS NOT NULL, "
              "l.returned FROM artisan_entry AS e LEFT JOIN owned_share AS o ON o.source = e.source "
              "CROSS JOIN sale_line AS l CROSS JOIN sale AS s CROSS JOIN item AS i "
              "WHERE e.artisan = ?1 AND l.id = coalesce(o.line, e.source) AND s.id = l.sale "
              "AND i.id = l.item ORDER BY e.at_ms DESC, e.source DESC LIMIT ?2",
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
        sale.returned = returnedIn(row);
        sales.push_back(std::move(sale));
    }
    return sales;
}

std::vector<ArtisanPayout> newestPayouts(Database& db, ArtisanId artisan, int most) {
    Query row(db,
              "SELECT at_ms, amount, method FROM payout WHERE artisan = ?1 AND reversed = 0 "
              "ORDER BY at_ms DESC, id DESC LIMIT ?2",
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
