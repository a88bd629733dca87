// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/place_table.h"

#include "core/journal/balance_table.h"
#include "core/journal/posting.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

Place placeIn(Query& row) {
    Place place;
    place.place = row.stall();
    place.card.kind = row.word<PlaceKind>();
    place.card.name.arabic = row.text();
    place.card.name.latin = row.text();
    place.card.commune.arabic = row.text();
    place.card.commune.latin = row.text();
    return place;
}

} // namespace

void PlaceTable::write(const PlaceSet& fact) {
    execute(m_db,
            "INSERT INTO place(place, kind, name_ar, name_fr, commune_ar, commune_fr) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(place) DO UPDATE SET "
            "kind = excluded.kind, name_ar = excluded.name_ar, name_fr = excluded.name_fr, "
            "commune_ar = excluded.commune_ar, commune_fr = excluded.commune_fr",
            fact.place, fact.card.kind, fact.card.name.arabic, fact.card.name.latin,
            fact.card.commune.arabic, fact.card.commune.latin);
}

std::optional<Place> PlaceTable::find(Stall place) {
    Query row(m_db,
              "SELECT place, kind, name_ar, name_fr, commune_ar, commune_fr FROM place "
              "WHERE place = ?1",
              place);
    if (!row.next()) return std::nullopt;
    return placeIn(row);
}

std::vector<Place> PlaceTable::all() {
    std::vector<Place> places;
    Query row(m_db, "SELECT place, kind, name_ar, name_fr, commune_ar, commune_fr FROM place "
                    "ORDER BY CASE kind WHEN 'stall' THEN 0 WHEN 'reserve' THEN 1 ELSE 2 END, "
                    "place");
    while (row.next())
        places.push_back(placeIn(row));
    return places;
}

void GoodsAgeTable::cameIn(Stall place, ItemId item, Day day) {
    execute(m_db,
            "INSERT INTO goods_age(place, item, first_in, last_in, last_sold) "
            "VALUES(?1, ?2, ?3, ?3, NULL) ON CONFLICT(place, item) DO UPDATE SET "
            "first_in = coalesce(goods_age.first_in, excluded.first_in), "
            "last_in = excluded.last_in",
            place, item, day);
    execute(m_db, "DELETE FROM artisan_asked WHERE place = ?1 AND item = ?2", place, item);
}

void GoodsAgeTable::sold(Stall place, ItemId item, Day day) {
    execute(m_db,
            "INSERT INTO goods_age(place, item, first_in, last_in, last_sold) "
            "VALUES(?1, ?2, NULL, NULL, ?3) ON CONFLICT(place, item) DO UPDATE SET "
            "last_sold = excluded.last_sold",
            place, item, day);
}

void CostTable::cameIn(Stall place, ItemId item, Quantity before, Quantity more, Money cost) {
    const auto known = average(place, item);
    // What was there below zero, or without a cost, weighs nothing.
    const auto weight = known && before.isPositive() ? before : Quantity{};
    const auto old = known.value_or(cost);
    const auto now = old + proportion(cost - old, more.thousandths(), (weight + more).thousandths());
    execute(m_db,
            "INSERT INTO item_cost(place, item, average) VALUES(?1, ?2, ?3) "
            "ON CONFLICT(place, item) DO UPDATE SET average = excluded.average",
            place, item, now);
}

std::optional<Money> CostTable::average(Stall place, ItemId item) {
    Query row(m_db, "SELECT average FROM item_cost WHERE place = ?1 AND item = ?2", place, item);
    if (!row.next()) return std::nullopt;
    return row.money();
}

void LevelTable::write(Stall place, const LevelSet& fact) {
    execute(m_db, "DELETE FROM stock_level WHERE place = ?1 AND item = ?2", place, fact.item);
    if (!fact.least.isPositive()) return;
    execute(m_db, "INSERT INTO stock_level(place, item, least, full) VALUES(?1, ?2, ?3, ?4)",
            place, fact.item, fact.least, fact.full);
}

std::optional<StockLevel> LevelTable::find(Stall place, ItemId item) {
    Query row(m_db, "SELECT least, full FROM stock_level WHERE place = ?1 AND item = ?2", place,
              item);
    if (!row.next()) return std::nullopt;
    StockLevel level;
    level.least = row.quantity();
    level.full = row.quantity();
    return level;
}

void AskedTable::write(Stall place, const AskedLine& line, Day day) {
    execute(m_db, "DELETE FROM artisan_asked WHERE place = ?1 AND item = ?2", place, line.item);
    if (!line.quantity.isPositive()) return;
    execute(m_db, "INSERT INTO artisan_asked(place, item, quantity, day) VALUES(?1, ?2, ?3, ?4)",
            place, line.item, line.quantity, day);
}

void TagTable::write(Stall place, const TagLine& line) {
    execute(m_db,
            "INSERT INTO tag(place, item, version) VALUES(?1, ?2, ?3) "
            "ON CONFLICT(place, item) DO UPDATE SET version = excluded.version",
            place, line.item, line.priceVersion);
}

std::vector<ItemId> TagTable::repriced(Stall place, Day on) {
    const auto account = account::stock(place);
    std::vector<ItemId> items;
    Query row(m_db,
              "SELECT p.item FROM balance AS b JOIN price AS p ON p.item = b.commodity "
              "AND p.version = " TOUAT_PRICE_VERSION("b.commodity", "<= ?3")
              "JOIN item AS i ON i.id = p.item "
              "LEFT JOIN tag AS t ON t.place = ?1 AND t.item = p.item "
              "LEFT JOIN price AS shown ON shown.item = p.item AND shown.version = t.version "
              "WHERE b.account = ?2 AND b.amount > 0 AND (t.item IS NULL OR "
              "(p.version > t.version AND p.price <> coalesce(shown.price, i.price))) ORDER BY p.item",
              place, account, on);
    while (row.next())
        items.push_back(row.id<ItemId>());
    return items;
}

std::vector<ComingTag> TagTable::coming(Stall place, Day on) {
    ItemTable items(m_db);
    std::vector<ComingTag> coming;
    for (const auto item : items.saidToChange(on)) {
        if (!BalanceTable(m_db).goods(account::stock(place), item).isPositive()) continue;
        const auto next = items.coming(item, on);
        if (!next.empty() && next.front().version > printed(place, item))
            coming.push_back({item, next.front().from, next.front().price});
    }
    return coming;
}

int TagTable::printed(Stall place, ItemId item) {
    Query row(m_db, "SELECT version FROM tag WHERE place = ?1 AND item = ?2", place, item);
    return row.next() ? static_cast<int>(row.integer()) : 0;
}

std::vector<ItemId> TagTable::fresh(Stall place, Day on) {
    const auto account = account::stock(place);
    std::vector<ItemId> items;
    Query row(m_db,
              "SELECT i.id FROM balance AS b JOIN item AS i ON i.id = b.commodity "
              "LEFT JOIN tag AS t ON t.place = ?1 AND t.item = i.id "
              "WHERE b.account = ?2 AND b.amount > 0 AND i.stall = ?1 AND t.item IS NULL "
              "AND NOT EXISTS(SELECT 1 FROM price WHERE item = i.id AND from_day <= ?3) "
              "ORDER BY i.id",
              place, account, on);
    while (row.next())
        items.push_back(row.id<ItemId>());
    return items;
}

void GoodsMoveTable::insert(const Envelope& envelope, int line, ItemId item,
                            std::string_view kind, Quantity quantity, std::string_view note,
                            std::string_view photo) {
    insert(envelope, line, item, kind, quantity, note, photo, envelope.id.stream.stall);
}

void GoodsMoveTable::insert(const Envelope& envelope, int line, ItemId item,
                            std::string_view kind, Quantity quantity, std::string_view note,
                            std::string_view photo, Stall place) {
    execute(m_db,
            "INSERT INTO goods_move(entry, line, place, item, at_ms, staff, kind, quantity, note, "
            "photo) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            id_bits::pack(envelope.id, 0), line, place, item, envelope.at, envelope.by, kind, quantity, note, photo);
}

void InspectionTable::insert(const Envelope& envelope, const PieceInspected& fact) {
    execute(m_db,
            "INSERT INTO inspection(id, item, place, at_ms, officer, outcome, grade, seal, note) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            id_bits::pack(envelope.id, 0), fact.item, envelope.id.stream.stall, envelope.at,
            envelope.by, fact.outcome, fact.grade, fact.seal, fact.note);
}

std::optional<Inspection> InspectionTable::of(ItemId item) {
    Query row(m_db,
              "SELECT place, at_ms, officer, outcome, grade, seal, note FROM inspection WHERE item = ?1 "
              "ORDER BY at_ms DESC, id DESC LIMIT 1",
              item);
    if (!row.next()) return std::nullopt;
    Inspection inspection;
    inspection.place = row.stall();
    inspection.at = row.moment();
    inspection.officer = row.maybe(&Query::id<StaffId>);
    inspection.outcome = row.word<StampOutcome>();
    if (const auto grade = row.maybe(&Query::integer)) inspection.grade = static_cast<int>(*grade);
    inspection.seal = row.maybe(&Query::text).value_or(std::string{});
    inspection.note = row.text();
    return inspection;
}

} // namespace touat
