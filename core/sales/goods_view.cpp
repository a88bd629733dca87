// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/goods_view.h"

#include <algorithm>
#include <map>

#include "core/consignment/artisan_table.h"
#include "core/consignment/share.h"
#include "core/journal/posting.h"
#include "core/sales/place_sums_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/corner_table.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"
#include "core/stock/transfer_table.h"

namespace touat {

namespace {

Money worth(Money price, Quantity quantity) {
    return proportion(price, quantity.thousandths(), Quantity::pieces(1).thousandths());
}

} // namespace

GoodsWorth worthOf(const std::vector<GoodsRow>& rows) {
    GoodsWorth sum;
    for (const auto& row : rows) {
        ++sum.kinds;
        sum.units.of(row.unit) += row.all();
        sum.atPrice += worth(row.price, row.all());
        if (row.artisan)
            sum.entrusted += row.agreed;
        else
            sum.atCost += worth(row.cost.value_or(Money{}), row.all());
    }
    return sum;
}

PlaceGoods sumOf(const std::vector<PlaceGoods>& places) {
    PlaceGoods sum;
    for (const auto& place : places) {
        sum.kinds += place.kinds;
        sum.units += place.units;
        sum.own += place.own;
        sum.entrusted += place.entrusted;
        sum.missing += place.missing;
        sum.missingValue += place.missingValue;
        sum.sales += place.sales;
    }
    return sum;
}

std::vector<GoodsGroup> groupsOf(const std::vector<GoodsRow>& rows,
                                 const std::function<std::string(const GoodsRow&)>& key) {
    std::map<std::string, std::vector<GoodsRow>> sorted;
    for (const auto& row : rows)
        sorted[key(row)].push_back(row);
    std::vector<GoodsGroup> groups;
    for (const auto& [name, its] : sorted)
        groups.push_back({name, worthOf(its)});
    std::stable_sort(groups.begin(), groups.end(), [](const GoodsGroup& a, const GoodsGroup& b) {
        return a.worth.atPrice > b.worth.atPrice;
    });
    return groups;
}

int idleDays(const GoodsRow& row, Day today) {
    const auto last = std::max(row.lastIn.value_or(Day{}), row.lastSold.value_or(Day{}));
    if (last == Day{}) return 0; // nobody knows since when
    return static_cast<int>(today.number() - last.number());
}

std::string ageGroup(int days) {
    for (const int most : {30, 90, 180, 365})
        if (days <= most) return std::to_string(most);
    return "more";
}

std::optional<int> daysOfStock(const GoodsRow& row, int daysLookedAt) {
    if (!row.soldLately.isPositive()) return std::nullopt;
    const auto days = row.all().thousandths() * daysLookedAt / row.soldLately.thousandths();
    return static_cast<int>(std::clamp<std::int64_t>(days, 0, 9999));
}

std::vector<GoodsRow> GoodsView::at(Stall place, int daysLookedAt) {
    std::map<std::int64_t, Quantity> soldLately;
    {
        Query row(m_db,
                  "SELECT l.item, sum(CASE s.series WHEN 'sale' THEN l.quantity "
                  "ELSE -l.quantity END) FROM sale AS s JOIN sale_line AS l ON l.sale = s.id "
                  "WHERE s.stall = ?1 AND s.day > ?2 GROUP BY l.item",
                  place, m_today.plus(-daysLookedAt));
        while (row.next()) {
            const auto item = row.integer();
            soldLately[item] = row.quantity();
        }
    }
    std::map<ContractId, std::optional<Terms>> contracts;
    const auto termsOf = [&](ContractId id) -> const Terms* {
        auto known = contracts.find(id);
        if (known == contracts.end()) {
            auto contract = ContractTable(m_db).find(id);
            known = contracts.emplace(id, contract ? std::optional(std::move(contract->terms))
                                                   : std::nullopt).first;
        }
        return known->second ? &*known->second : nullptr;
    };
    const auto corners = CornerTable(m_db).names(place);
    const auto shelf = account::stock(place);
    const auto reserve = account::reserve(place);
    std::vector<GoodsRow> rows;
    Query row(m_db,
              "SELECT i.id, i.code, i.kind, i.name_ar, i.name_fr, i.family, i.artisan, "
              "coalesce(a.name_ar, ''), coalesce(a.name_fr, ''), coalesce(a.commune_ar, ''), "
              "coalesce(a.commune_fr, ''), coalesce(p.price, i.price), coalesce(s.amount, 0), "
              "coalesce(r.amount, 0), c.average, g.first_in, g.last_in, g.last_sold, i.picture, "
              "i.palette, coalesce(i.photo, ''), i.unit, coalesce(p.floor, i.floor), i.net, "
              "i.contract FROM "
              "(SELECT commodity FROM balance WHERE account = ?1 AND amount <> 0 "
              "UNION SELECT commodity FROM balance WHERE account = ?2 AND amount <> 0) AS here "
              "JOIN item AS i ON i.id = here.commodity "
              "LEFT JOIN balance AS s ON s.account = ?1 AND s.commodity = i.id "
              "LEFT JOIN balance AS r ON r.account = ?2 AND r.commodity = i.id "
              "LEFT JOIN artisan AS a ON a.id = i.artisan "
              "LEFT JOIN goods_age AS g ON g.place = ?3 AND g.item = i.id "
              "LEFT JOIN item_cost AS c ON c.place = ?3 AND c.item = i.id "
              TOUAT_PRICE_ON("?4")
              "ORDER BY i.family, i.name_fr, i.id",
              shelf, reserve, place, m_today);
    while (row.next()) {
        GoodsRow goods;
        goods.item = row.id<ItemId>();
        goods.code = row.text();
        goods.kind = row.word<ItemKind>();
        goods.name.arabic = row.text();
        goods.name.latin = row.text();
        goods.family = row.text();
        goods.artisan = row.maybe(&Query::id<ArtisanId>);
        goods.artisanName.arabic = row.text();
        goods.artisanName.latin = row.text();
        goods.commune.arabic = row.text();
        goods.commune.latin = row.text();
        goods.price = row.money();
        goods.onHand = row.quantity();
        goods.reserve = row.quantity();
        goods.cost = row.maybe(&Query::money);
        goods.firstIn = row.maybe(&Query::day);
        goods.lastIn = row.maybe(&Query::day);
        goods.lastSold = row.maybe(&Query::day);
        goods.picture = row.text();
        goods.palette = row.text();
        goods.photo = row.text();
        goods.unit = row.word<Unit>();
        const AgreedGoods agreed{goods.family, goods.price, row.money(), row.maybe(&Query::money)};
        const auto contract = row.maybe(&Query::id<ContractId>);
        if (const auto* terms = contract ? termsOf(*contract) : nullptr)
            goods.agreed = agreedValue(agreed, goods.all(), *terms);
        else if (goods.artisan)
            goods.agreed = worth(goods.price, goods.all());
        if (const auto sold = soldLately.find(goods.item.packed()); sold != soldLately.end())
            goods.soldLately = sold->second;
        if (const auto lies = corners.find(goods.item.packed()); lies != corners.end())
            goods.corners = lies->second;
        rows.push_back(std::move(goods));
    }
    return rows;
}

std::vector<GoodsRow> GoodsView::idle(Stall place, int days) {
    auto rows = at(place);
    std::erase_if(rows, [&](const GoodsRow& row) { return idleDays(row, m_today) < days; });
    std::stable_sort(rows.begin(), rows.end(), [&](const GoodsRow& a, const GoodsRow& b) {
        return idleDays(a, m_today) > idleDays(b, m_today);
    });
    return rows;
}

std::vector<WantedRow> GoodsView::wanted(Stall place) {
    struct Asking {
        StockLevel level;
        std::optional<Day> askedOn;
    };
    std::map<std::int64_t, Asking> levels;
    {
        Query row(m_db,
                  "SELECT l.item, l.least, l.full, a.day FROM stock_level AS l "
                  "LEFT JOIN artisan_asked AS a ON a.place = l.place AND a.item = l.item "
                  "WHERE l.place = ?1",
                  place);
        while (row.next()) {
            const auto item = row.integer();
            Asking asking;
            asking.level.least = row.quantity();
            asking.level.full = row.quantity();
            asking.askedOn = row.maybe(&Query::day);
            levels.emplace(item, asking);
        }
    }
    std::vector<WantedRow> wanted;
    const auto take = [&](GoodsRow goods, const Asking& asking) {
        if (goods.all() >= asking.level.least) return;
        const auto missing = asking.level.full - std::max(goods.all(), Quantity{});
        wanted.push_back({std::move(goods), asking.level, missing, asking.askedOn});
    };
    for (auto& goods : at(place))
        if (const auto level = levels.extract(goods.item.packed()))
            take(std::move(goods), level.mapped());
    for (const auto& [item, level] : levels) // there is none left at all
        if (auto goods = none(ItemId::fromPacked(item))) take(std::move(*goods), level);
    std::stable_sort(wanted.begin(), wanted.end(), [](const WantedRow& a, const WantedRow& b) {
        return std::pair(a.goods.commune.latin, a.goods.artisan) <
               std::pair(b.goods.commune.latin, b.goods.artisan);
    });
    return wanted;
}

std::optional<GoodsRow> GoodsView::none(ItemId item) {
    Query row(m_db,
              "SELECT i.id, i.code, i.kind, i.name_ar, i.name_fr, i.family, i.artisan, "
              "coalesce(a.name_ar, ''), coalesce(a.name_fr, ''), coalesce(a.commune_ar, ''), "
              "coalesce(a.commune_fr, ''), coalesce(p.price, i.price), i.picture, i.palette, "
              "coalesce(i.photo, ''), i.unit FROM item AS i LEFT JOIN artisan AS a ON a.id = i.artisan "
              TOUAT_PRICE_ON("?2") "WHERE i.id = ?1",
              item, m_today);
    if (!row.next()) return std::nullopt;
    GoodsRow goods;
    goods.item = row.id<ItemId>();
    goods.code = row.text();
    goods.kind = row.word<ItemKind>();
    goods.name.arabic = row.text();
    goods.name.latin = row.text();
    goods.family = row.text();
    goods.artisan = row.maybe(&Query::id<ArtisanId>);
    goods.artisanName.arabic = row.text();
    goods.artisanName.latin = row.text();
    goods.commune.arabic = row.text();
    goods.commune.latin = row.text();
    goods.price = row.money();
    goods.picture = row.text();
    goods.palette = row.text();
    goods.photo = row.text();
    goods.unit = row.word<Unit>();
    return goods;
}

namespace {

/// What each stall took in these days.
std::map<Stall, Money> salesOf(Database& db, Day from, Day until) {
    std::map<Stall, Money> sales;
    Query row(db,
              "SELECT stall, sum(total) FROM stall_day WHERE day BETWEEN ?1 AND ?2 "
              "GROUP BY stall",
              from, until);
    while (row.next()) {
        const auto stall = row.stall();
        sales[stall] = row.money();
    }
    return sales;
}

} // namespace

std::vector<ShrinkageRow> GoodsView::shrinkage(Day from, Day until) {
    std::map<Stall, ShrinkageRow> places;
    const auto begin = momentOf(from, 0);
    const auto end = momentOf(until.plus(1), 0);
    const auto add = [&](Query& row) {
        while (row.next()) {
            const auto place = row.stall();
            auto& sum = places[place];
            sum.place = place;
            const auto quantity = row.quantity();
            sum.value += worth(row.money(), quantity);
            sum.missing.of(row.word<Unit>()) += quantity;
        }
    };
    {
        // A count says what it found as a difference; what was missed stands below zero.
        Query row(m_db,
                  "SELECT m.place, CASE WHEN m.kind IN ('counted', 'found') THEN -m.quantity "
                  "ELSE m.quantity END, coalesce(p.price, i.price), i.unit FROM goods_move AS m "
                  "JOIN item AS i ON i.id = m.item " TOUAT_PRICE_ON("?3")
                  "WHERE m.at_ms >= ?1 AND m.at_ms < ?2 AND "
                  "m.kind IN ('counted', 'missing', 'stolen', 'found')",
                  begin, end, m_today);
        add(row);
    }
    {
        Query row(m_db,
                  "SELECT t.from_place, l.lost, coalesce(p.price, i.price), i.unit FROM transfer AS t "
                  "JOIN transfer_line AS l ON l.transfer = t.id JOIN item AS i ON i.id = l.item "
                  TOUAT_PRICE_ON("?3")
                  "WHERE l.lost > 0 AND t.sent_ms >= ?1 AND t.sent_ms < ?2",
                  begin, end, m_today);
        add(row);
    }
    for (const auto& [place, sum] : salesOf(m_db, from, until))
        if (const auto lost = places.find(place); lost != places.end()) lost->second.sales = sum;
    std::vector<ShrinkageRow> rows;
    for (const auto& [place, sum] : places)
        rows.push_back(sum);
    std::stable_sort(rows.begin(), rows.end(), [](const ShrinkageRow& a, const ShrinkageRow& b) {
        return a.value > b.value;
    });
    return rows;
}

std::vector<PlaceGoods> GoodsView::places(Day from, Day until) {
    const auto lost = shrinkage(from, until);
    const auto sales = salesOf(m_db, from, until);
    std::vector<PlaceGoods> all;
    for (const auto& place : PlaceTable(m_db).all()) {
        PlaceGoods its;
        its.place = place.place;
        its.name = place.card.name;
        const auto sums = PlaceSumsTable(m_db).of(place.place, m_today);
        its.kinds = sums.kinds;
        its.units = sums.units;
        its.own = sums.own;
        its.entrusted = sums.entrusted;
        for (const auto& row : lost) {
            if (row.place != place.place) continue;
            its.missing = row.missing;
            its.missingValue = row.value;
        }
        if (const auto sold = sales.find(place.place); sold != sales.end()) its.sales = sold->second;
        all.push_back(std::move(its));
    }
    return all;
}

} // namespace touat
