// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/goods_sum_view.h"

#include <set>

#include "core/journal/exception_table.h"
#include "core/journal/journal_table.h"
#include "core/stock/place.h"

namespace touat {

namespace {

constexpr std::size_t mostFindings = 20;

void collect(Query& row, std::vector<std::string>& findings, const char* what,
             const std::set<ItemId>& known = {}) {
    while (findings.size() < mostFindings && row.next())
        if (const auto item = row.id<ItemId>(); !known.contains(item))
            findings.push_back(item.text() + ": " + what + ' ' + row.text());
}

/// The items of which an exception says already that their books differ.
struct InDoubt {
    std::set<ItemId> claimed; // and of second words about a transfer
    std::set<ItemId> onTheWay;
};

InDoubt inDoubt(Database& db) {
    InDoubt doubt;
    for (const auto& found : ExceptionTable(db).all()) {
        if (const auto piece = ItemId::parse(found.subject); found.kind == "piece_claimed" && piece)
            doubt.claimed.insert(*piece);
        if (found.kind != "transfer_twice") continue;
        const auto said = JournalTable(db).envelopeOf(found.entry);
        if (!said) continue;
        for (const auto& posting : said->postings)
            if (posting.commodity != Commodity::dinar())
                doubt.onTheWay.insert(ItemId::fromPacked(posting.commodity.packed()));
    }
    doubt.claimed.insert(doubt.onTheWay.begin(), doubt.onTheWay.end());
    return doubt;
}

} // namespace

GoodsSum sumOf(Database& db, ItemId item) {
    GoodsSum sum;
    Query row(db,
              "SELECT substr(account, 1, instr(account, ':') - 1), sum(amount) FROM balance "
              "WHERE commodity = ?1 GROUP BY 1",
              item);
    while (row.next()) {
        const auto kind = row.text();
        const auto amount = row.quantity();
        if (kind == "entrusted" || kind == "supplied")
            sum.received = sum.received - amount;
        else if (kind == "transit")
            sum.inTransit += amount;
        else if (kind == "sold")
            sum.sold += amount;
        else if (kind == "used")
            sum.used += amount;
        else if (kind == "lost")
            sum.lost += amount;
        else
            sum.onHand += amount;
    }
    return sum;
}

std::vector<std::string> imbalances(Database& db, Stall place) {
    std::vector<std::string> findings;
    const auto doubt = inDoubt(db);
    {
        Query row(db, "SELECT commodity, 'by ' || sum(amount) FROM balance WHERE commodity <> 0 "
                      "GROUP BY commodity HAVING sum(amount) <> 0");
        collect(row, findings, "its postings do not sum to zero,");
    }
    {
        Query row(db,
                  "SELECT commodity, account FROM balance WHERE commodity <> 0 AND "
                  "substr(account, 1, instr(account, ':') - 1) NOT IN ('entrusted', 'supplied', "
                  "'stock', 'reserve', 'aside', 'damaged', 'lost', 'used', 'sold', 'transit')");
        collect(row, findings, "lies on an account that holds no goods:");
    }
    {
        Query row(db,
                  "SELECT item, account || ' ' || open || ', ' || amount FROM "
                  "(SELECT b.commodity AS item, b.account AS account, b.amount AS amount, "
                  "coalesce((SELECT sum(l.sent - l.accepted - l.back - l.lost) "
                  "FROM transfer AS t JOIN transfer_line AS l ON l.transfer = t.id "
                  "WHERE l.item = b.commodity AND b.account = "
                  "printf('transit:S%02d>S%02d', t.from_place, t.to_place)), 0) AS open "
                  "FROM balance AS b WHERE b.account LIKE 'transit:%') AS held "
                  "WHERE open <> amount");
        collect(row, findings, "open transfers and what is in transit differ:", doubt.onTheWay);
    }
    const auto all = place.isCentre() ? 1 : 0;
    Query row(db,
              "SELECT item, state || ', but ' || amount FROM (SELECT p.item AS item, "
              "p.state AS state, coalesce((SELECT sum(b.amount) FROM balance AS b WHERE "
              "b.commodity = p.item AND b.account = CASE p.state WHEN 'on_sale' THEN 'stock' "
              "WHEN 'in_reserve' THEN 'reserve' WHEN 'aside' THEN 'aside' ELSE 'damaged' END || "
              "printf(':S%02d', p.holder)), 0) AS amount FROM piece AS p WHERE "
              "p.state IN ('on_sale', 'in_reserve', 'aside', 'damaged') AND "
              "(?1 = 1 OR p.holder = ?2)) AS held WHERE amount <> 1000",
              all, place);
    collect(row, findings, "stands as", doubt.claimed);
    return findings;
}

} // namespace touat
