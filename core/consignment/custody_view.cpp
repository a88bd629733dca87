// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/custody_view.h"

#include "core/consignment/account_line_view.h"

namespace touat {

namespace {

// After a table `mine` of items and their kinds: pieces know where they stand, of a series every spot of
// every place is asked, and the transfers that it went with.
#define TOUAT_STANDS                                                                               \
    "spots AS MATERIALIZED (SELECT s.column1 || printf(':S%02d', d.stall) AS account, "           \
    "d.stall AS stall, s.column2 AS state "                                                        \
    "FROM (SELECT DISTINCT stall FROM device WHERE stall > 0) AS d "                               \
    "CROSS JOIN (VALUES('stock', 'on_sale'), ('reserve', 'in_reserve'), "                          \
    "('aside', 'aside'), ('damaged', 'damaged')) AS s), "                                          \
    "stands(item, stall, state, quantity) AS ("                                                    \
    "SELECT m.id, s.holder, s.state, 1000 FROM mine AS m CROSS JOIN piece AS s "                   \
    "WHERE s.item = m.id "                                                                          \
    "AND s.state IN ('on_sale', 'in_reserve', 'in_transit', 'aside', 'damaged') "                   \
    "UNION ALL SELECT m.id, p.stall, p.state, b.amount FROM mine AS m CROSS JOIN spots AS p "      \
    "CROSS JOIN balance AS b WHERE b.account = p.account AND b.commodity = m.id "                  \
    "AND b.amount > 0 AND m.kind = 'series' "                                                      \
    "UNION ALL SELECT m.id, NULL, 'in_transit', sum(t.sent - t.accepted - t.back - t.lost) "       \
    "FROM mine AS m CROSS JOIN transfer_line AS t WHERE t.item = m.id AND m.kind = 'series' "       \
    "GROUP BY m.id HAVING sum(t.sent - t.accepted - t.back - t.lost) > 0) "

constexpr auto newest =
    "WITH mine AS (SELECT id, kind FROM item WHERE artisan = ?1), " TOUAT_STANDS
    "SELECT i.name_ar, i.name_fr, i.code, i.picture, i.palette, coalesce(i.photo, ''), "
    "coalesce((SELECT price FROM price WHERE item = i.id AND from_day <= ?2 "
    "ORDER BY version DESC LIMIT 1), i.price), w.stall, w.state, w.quantity "
    "FROM (SELECT item, stall, state, quantity FROM stands "
    "ORDER BY item DESC, state DESC, stall LIMIT ?3) AS w "
    "CROSS JOIN item AS i WHERE i.id = w.item ORDER BY i.id DESC, w.state DESC, w.stall";

constexpr auto ending =
    "WITH ending AS (SELECT id, artisan, stall, ends_day FROM contract "
    "WHERE ends_day <= ?1 + 30 AND (?2 IS NULL OR stall = ?2)), "
    "mine AS (SELECT i.id, i.kind, i.contract FROM ending AS c "
    "JOIN item AS i ON i.artisan = c.artisan AND i.contract = c.id), " TOUAT_STANDS
    "SELECT c.id, a.id, a.name_ar, a.name_fr, a.commune_ar, a.commune_fr, a.phone, c.stall, c.ends_day, "
    "count(DISTINCT w.item) FROM ending AS c JOIN artisan AS a ON a.id = c.artisan "
    "JOIN mine AS m ON m.contract = c.id JOIN stands AS w ON w.item = m.id "
    "GROUP BY c.id, c.stall, c.ends_day, a.id ORDER BY c.ends_day, c.id";

constexpr auto toFetch =
    "WITH mine AS (SELECT i.id, i.kind, c.ends_day FROM contract AS c "
    "JOIN item AS i ON i.artisan = c.artisan AND i.contract = c.id WHERE c.ends_day < ?2), " TOUAT_STANDS
    "SELECT a.id, a.name_ar, a.name_fr, a.commune_ar, a.commune_fr, i.id, i.name_ar, i.name_fr, "
    "i.code, i.unit, sum(w.quantity), m.ends_day FROM stands AS w JOIN mine AS m ON m.id = w.item "
    "JOIN item AS i ON i.id = w.item JOIN artisan AS a ON a.id = i.artisan "
    "WHERE w.stall = ?1 GROUP BY i.id, a.id, m.ends_day ORDER BY a.name_fr, a.id, i.id";
#undef TOUAT_STANDS

} // namespace

std::vector<ArtisanGoods> newestGoods(Database& db, ArtisanId artisan, Day today, int most) {
    Query row(db, newest, artisan, today, most);
    std::vector<ArtisanGoods> goods;
    while (row.next()) {
        ArtisanGoods each;
        each.name = nameOf(row);
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

std::vector<EndingContract> contractsEnding(Database& db, std::optional<Stall> stall, Day today) {
    Query row(db, ending, today, stall);
    std::vector<EndingContract> all;
    while (row.next()) {
        EndingContract each;
        each.contract = row.id<ContractId>();
        each.artisan = row.id<ArtisanId>();
        each.name = nameOf(row);
        each.commune = nameOf(row);
        each.phone = row.text();
        each.stall = row.stall();
        each.ends = row.day();
        each.kinds = row.integer();
        each.daysLeft = static_cast<int>(each.ends.number() - today.number());
        for (const int before : {30, 14, 7, 0})
            if (each.daysLeft <= before) each.reminder = before;
        all.push_back(std::move(each));
    }
    return all;
}

std::vector<PickUp> pickUpList(Database& db, Stall stall, Day today) {
    Query row(db, toFetch, stall, today);
    std::vector<PickUp> all;
    while (row.next()) {
        PickUp each;
        each.artisan = row.id<ArtisanId>();
        each.name = nameOf(row);
        each.commune = nameOf(row);
        each.item = row.id<ItemId>();
        each.itemName = nameOf(row);
        each.code = row.text();
        each.stall = stall;
        each.unit = row.word<Unit>();
        each.quantity = row.quantity();
        each.ends = row.day();
        all.push_back(std::move(each));
    }
    return all;
}

} // namespace touat
