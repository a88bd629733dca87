// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/account_sum_view.h"

#include "core/consignment/account_table.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"

namespace touat {

namespace {

constexpr std::size_t mostFindings = 20;

// Rows of an id and what is said about it.
template <class Named>
void collect(Query& row, std::vector<std::string>& findings, const char* what) {
    while (findings.size() < mostFindings && row.next()) {
        const auto id = row.id<Named>();
        findings.push_back(id.text() + ": " + what + ' ' + row.text());
    }
}

void accounts(Database& db, std::vector<std::string>& findings) {
    std::vector<std::pair<ArtisanId, Money>> sums;
    {
        Query row(db, "SELECT artisan, sum(amount) FROM artisan_entry GROUP BY artisan");
        while (row.next()) {
            const auto artisan = row.id<ArtisanId>();
            sums.emplace_back(artisan, row.money());
        }
    }
    Money all;
    for (const auto& [artisan, sum] : sums) {
        const auto balance = -BalanceTable(db).money(account::artisan(artisan));
        all += balance;
        if (balance != sum && findings.size() < mostFindings)
            findings.push_back(artisan.text() + ": the account and its lines differ");
    }
    Query row(db, "SELECT coalesce(sum(amount), 0) FROM balance WHERE commodity = 0 AND "
                  "account >= 'artisan:' AND account < 'artisan;'");
    must(row.next(), "an aggregate has a row");
    if (-row.money() != all) findings.push_back("an artisan's account has no lines");
}

void payouts(Database& db, std::vector<std::string>& findings) {
    {
        Query row(db,
                  "SELECT p.id, coalesce(sum(e.amount), 0) FROM payout AS p "
                  "LEFT JOIN artisan_entry AS e ON e.payout = p.id GROUP BY p.id "
                  "HAVING coalesce(sum(e.amount), 0) <> 0");
        collect<PayoutId>(row, findings, "the payout is not the sum of its lines, by");
    }
    Query row(db, "SELECT p.id, count(*) FROM payout AS p JOIN artisan_entry AS e "
                  "ON e.payout = p.id AND NOT " TOUAT_PAYMENT_ITSELF("e.") " "
                  "WHERE p.reversed = 1 GROUP BY p.id");
    collect<PayoutId>(row, findings, "the payout was taken back and still has lines,");
}

void goods(Database& db, std::vector<std::string>& findings) {
    Query row(db,
              "SELECT item, sum(entrusted) || ', but ' || sum(moved) FROM ("
              "SELECT commodity AS item, -amount AS entrusted, 0 AS moved FROM balance "
              "WHERE account >= 'entrusted:' AND account < 'entrusted;' UNION ALL "
              "SELECT item, 0, CASE kind WHEN 'deposited' THEN quantity ELSE -quantity END "
              "FROM goods_move WHERE kind IN ('deposited', 'returned', 'bought_out') OR "
              "(kind = 'withdrawn' AND item IN (SELECT id FROM item WHERE artisan IS NOT NULL))"
              ") AS sides GROUP BY item HAVING sum(entrusted) <> sum(moved)");
    collect<ItemId>(row, findings, "entrusted is");
}

void saleLines(Database& db, std::vector<std::string>& findings) {
    {
        Query row(db, "SELECT l.id, 'nothing' FROM sale_line AS l LEFT JOIN artisan_entry AS e "
                      "ON e.source = l.id WHERE l.artisan IS NOT NULL AND e.source IS NULL");
        collect<SaleLineId>(row, findings, "the line left its artisan's account at");
    }
    Query row(db,
              "SELECT l.id, l.artisan_share || ', but ' || e.amount FROM sale_line AS l "
              "JOIN artisan_entry AS e ON e.source = l.id WHERE l.artisan IS NOT NULL "
              "AND e.kind <> 'goodwill' AND e.amount <> l.artisan_share AND NOT EXISTS "
              "(SELECT 1 FROM owner_correction WHERE line = l.id)");
    collect<SaleLineId>(row, findings, "the artisan's share is");
}

} // namespace

std::vector<std::string> consignmentImbalances(Database& db, Depth depth) {
    std::vector<std::string> findings;
    accounts(db, findings);
    payouts(db, findings);
    goods(db, findings);
    if (depth == Depth::lines) saleLines(db, findings);
    return findings;
}

} // namespace touat
