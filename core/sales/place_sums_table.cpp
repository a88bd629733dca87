// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/place_sums_table.h"

#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/journal/posting.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"

namespace touat {

namespace {

constexpr auto afterAllPrices = Day::number(1'000'000'000);
// A stolen device writes any amount, and the centre has to go on: what no place can have counts nothing.
constexpr std::int64_t mostAnywhere = 1'000'000'000'000;

bool canBe(std::int64_t amount) { return amount <= mostAnywhere && amount >= -mostAnywhere; }
bool canBe(Money money) { return canBe(money.centimes()); }

Money unlessTooMuch(Money price, Quantity quantity) { return amountFor(price, quantity).value_or(Money{}); }

// As SQLite divides, so that StockView says the same of one stall.
Money cutValueOf(Money price, Quantity quantity) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(price.centimes(), quantity.thousandths(), &product)) return Money{};
    return Money::centimes(product / Quantity::pieces(1).thousandths());
}

} // namespace

PlaceSums& PlaceSums::operator+=(const PlaceSums& more) {
    shelfKinds += more.shelfKinds;
    shelf += more.shelf;
    shelfValue += more.shelfValue;
    kinds += more.kinds;
    units += more.units;
    own += more.own;
    entrusted += more.entrusted;
    unknown += more.unknown;
    return *this;
}

PlaceSums operator-(const PlaceSums& a, const PlaceSums& b) {
    const auto less = [](const UnitSums& x, const UnitSums& y) {
        return UnitSums{x.pieces - y.pieces, x.metres - y.metres, x.kilograms - y.kilograms};
    };
    return {a.shelfKinds - b.shelfKinds, less(a.shelf, b.shelf), a.shelfValue - b.shelfValue,
            a.kinds - b.kinds,           less(a.units, b.units), a.own - b.own,
            a.entrusted - b.entrusted,   a.unknown - b.unknown};
}

void PlaceSumsTable::add(Stall place, const PlaceSums& more) {
    execute(m_db,
            "INSERT INTO place_sums(place, shelf_kinds, shelf_pieces, shelf_metres, shelf_kilograms, "
            "shelf_value, kinds, pieces, metres, kilograms, own, entrusted, unknown) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
            "ON CONFLICT(place) DO UPDATE SET shelf_kinds = place_sums.shelf_kinds + excluded.shelf_kinds, "
            "shelf_pieces = place_sums.shelf_pieces + excluded.shelf_pieces, "
            "shelf_metres = place_sums.shelf_metres + excluded.shelf_metres, "
            "shelf_kilograms = place_sums.shelf_kilograms + excluded.shelf_kilograms, "
            "shelf_value = place_sums.shelf_value + excluded.shelf_value, "
            "kinds = place_sums.kinds + excluded.kinds, pieces = place_sums.pieces + excluded.pieces, "
            "metres = place_sums.metres + excluded.metres, "
            "kilograms = place_sums.kilograms + excluded.kilograms, own = place_sums.own + excluded.own, "
            "entrusted = place_sums.entrusted + excluded.entrusted, "
            "unknown = place_sums.unknown + excluded.unknown",
            place, more.shelfKinds, more.shelf.pieces, more.shelf.metres, more.shelf.kilograms,
            more.shelfValue, more.kinds, more.units.pieces, more.units.metres, more.units.kilograms,
            more.own, more.entrusted, more.unknown);
}

PlaceSums PlaceSumsTable::of(Stall place, Day day) {
    PlaceSums sums;
    {
        Query row(m_db,
                  "SELECT shelf_kinds, shelf_pieces, shelf_metres, shelf_kilograms, shelf_value, kinds, "
                  "pieces, metres, kilograms, own, entrusted, unknown FROM place_sums WHERE place = ?1",
                  place);
        if (!row.next()) return sums;
        sums.shelfKinds = row.integer();
        for (auto* units : {&sums.shelf.pieces, &sums.shelf.metres, &sums.shelf.kilograms})
            *units = row.quantity();
        sums.shelfValue = row.money();
        sums.kinds = row.integer();
        for (auto* units : {&sums.units.pieces, &sums.units.metres, &sums.units.kilograms})
            *units = row.quantity();
        sums.own = row.money();
        sums.entrusted = row.money();
        sums.unknown = row.integer();
    }
    std::vector<ItemId> dated;
    {
        Query row(m_db, "SELECT DISTINCT item FROM price WHERE from_day > ?1 ORDER BY item", day);
        while (row.next()) dated.push_back(row.id<ItemId>());
    }
    for (const auto item : dated)
        if (const auto level = levelOf(place, item); level.shelf != 0 || level.reserve != 0)
            sums += partOf(worthOf(item, day), level) - partOf(worthOf(item), level);
    return sums;
}

std::vector<Stall> PlaceSumsTable::places(Heard what) {
    std::vector<Stall> places;
    Query row(m_db, "SELECT place FROM place_sums WHERE unknown >= ?1 ORDER BY place",
              what == Heard::unknownItems ? 1 : 0);
    while (row.next()) places.push_back(row.stall());
    return places;
}

PlaceLevel PlaceSumsTable::levelOf(Stall place, ItemId item) {
    BalanceTable balances(m_db);
    PlaceLevel level;
    level.shelf = balances.goods(account::stock(place), item).thousandths();
    level.reserve = balances.goods(account::reserve(place), item).thousandths();
    level.cost = CostTable(m_db).average(place, item);
    return level;
}

std::optional<WorthOf> PlaceSumsTable::worthOf(ItemId item) { return worthOf(item, afterAllPrices); }

std::optional<WorthOf> PlaceSumsTable::worthOf(ItemId item, Day day) {
    Query row(m_db,
              "SELECT i.unit, i.artisan, i.contract, i.net, i.family, coalesce(p.price, i.price), "
              "coalesce(p.floor, i.floor) FROM item AS i " TOUAT_PRICE_ON("?2") "WHERE i.id = ?1",
              item, day);
    if (!row.next()) return std::nullopt;
    WorthOf worth;
    worth.unit = row.word<Unit>();
    worth.isOwn = row.isNull(1);
    row.skip();
    const auto contract = row.maybe(&Query::id<ContractId>);
    worth.agreed.net = row.maybe(&Query::money);
    worth.agreed.family = row.text();
    worth.agreed.price = row.money();
    worth.agreed.floor = row.money();
    if (worth.isOwn || !contract) return worth;
    const auto known = ContractTable(m_db).find(*contract);
    if (known && checkTerms(known->terms)) worth.terms = known->terms;
    return worth;
}

PlaceSums PlaceSumsTable::partOf(const std::optional<WorthOf>& worth, const PlaceLevel& level) {
    PlaceSums part;
    if ((level.shelf == 0 && level.reserve == 0) || !canBe(level.shelf) || !canBe(level.reserve)) return part;
    if (!worth) {
        part.unknown = 1;
        return part;
    }
    const auto& agreed = worth->agreed;
    const bool priced = canBe(agreed.price) && canBe(agreed.floor) && canBe(agreed.net.value_or(Money{}));
    const auto shelf = Quantity::thousandths(level.shelf);
    const auto all = shelf + Quantity::thousandths(level.reserve);
    if (level.shelf != 0) {
        part.shelfKinds = 1;
        part.shelf.of(worth->unit) = shelf;
        if (priced) part.shelfValue = cutValueOf(agreed.price, shelf);
    }
    part.kinds = 1;
    part.units.of(worth->unit) = all;
    if (worth->isOwn) {
        if (canBe(level.cost.value_or(Money{}))) part.own = unlessTooMuch(level.cost.value_or(Money{}), all);
    } else if (priced) {
        part.entrusted = worth->terms ? agreedValue(agreed, all, *worth->terms) : unlessTooMuch(agreed.price, all);
    }
    return part;
}

} // namespace touat
