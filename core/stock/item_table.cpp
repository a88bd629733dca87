// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/item_table.h"

#include "core/journal/json.h"
#include "core/journal/posting.h"

namespace touat {

namespace {

template <class T>
std::optional<std::string> textOf(const std::optional<T>& value) {
    if (!value) return std::nullopt;
    return json::textOf(*value);
}

/// What stands in these columns was a fact that was read before it was applied.
template <class T>
T readText(std::string_view text) {
    auto value = json::Parser().as<T>(text);
    must(value.has_value(), "an item's card cannot be read");
    return std::move(*value);
}

} // namespace

void ItemTable::insert(ItemId id, ItemKind kind, Stall registeredAt, Moment at,
                       const ItemCard& card, std::optional<ImportId> import) {
    execute(m_db,
            "INSERT INTO item(id, kind, stall, code, name_ar, name_fr, family, artisan, contract, "
            "price, floor, net, picture, palette, vat_bp, photo, incomplete, registered_ms, unit, "
            "model, parts, details, import, photos, withdrawn) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, "
            "?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, 0)",
            id, kind, registeredAt, card.codes.front(), card.name.arabic, card.name.latin,
            card.family, card.artisan, card.contract, card.price, card.floor, card.net,
            card.picture, card.palette, card.vat, card.photo, card.incomplete.value_or(0), at,
            card.unit.value_or(Unit::piece), card.model, textOf(card.parts),
            textOf(card.details), import, textOf(card.photos));
    insertCodes(id, card);
}

void ItemTable::withdraw(ItemId id) {
    execute(m_db, "UPDATE item SET withdrawn = 1 WHERE id = ?1", id);
    execute(m_db, "DELETE FROM item_code WHERE item = ?1", id); // its codes are free again
}

void ItemTable::setOwner(ItemId id, std::optional<ArtisanId> artisan,
                         std::optional<ContractId> contract) {
    execute(m_db,
            "UPDATE item SET artisan = ?2, contract = ?3, "
            "net = CASE WHEN ?2 IS NULL THEN NULL ELSE net END "
            "WHERE id = ?1",
            id, artisan, contract);
}

void ItemTable::describe(ItemId id, const ItemCard& card) {
    execute(m_db,
            "UPDATE item SET code = ?2, name_ar = ?3, name_fr = ?4, family = ?5, picture = ?6, "
            "palette = ?7, vat_bp = ?8, photo = ?9, incomplete = ?10, unit = ?11, model = ?12, "
            "parts = ?13, details = ?14, photos = ?15 WHERE id = ?1",
            id, card.codes.front(), card.name.arabic, card.name.latin, card.family, card.picture,
            card.palette, card.vat, card.photo, card.incomplete.value_or(0),
            card.unit.value_or(Unit::piece), card.model, textOf(card.parts),
            textOf(card.details), textOf(card.photos));
    insertCodes(id, card);
}

void ItemTable::insertCodes(ItemId id, const ItemCard& card) {
    for (const auto& code : card.codes)
        execute(m_db, "INSERT INTO item_code(code, item) VALUES(?1, ?2) ON CONFLICT DO NOTHING",
                code, id);
}

void ItemTable::insertPrice(const PriceChanged& fact) {
    execute(m_db,
            "INSERT INTO price(item, version, from_day, price, floor) VALUES(?1, ?2, ?3, ?4, ?5) "
            "ON CONFLICT DO NOTHING",
            fact.item, fact.priceVersion, fact.from, fact.price, fact.floor);
}

std::vector<ItemId> ItemTable::under(ContractId contract) {
    std::vector<ItemId> items;
    Query row(m_db, "SELECT id FROM item WHERE contract = ?1 ORDER BY id", contract);
    while (row.next()) items.push_back(row.id<ItemId>());
    return items;
}

bool ItemTable::isKnown(ItemId id) {
    return Query(m_db, "SELECT 1 FROM item WHERE id = ?1", id).next();
}

std::string ItemTable::familyOf(ItemId id) {
    Query row(m_db, "SELECT family FROM item WHERE id = ?1", id);
    return row.next() ? row.text() : std::string{};
}

Unit ItemTable::unitOf(ItemId id) {
    Query row(m_db, "SELECT unit FROM item WHERE id = ?1", id);
    return row.next() ? row.word<Unit>() : Unit::piece;
}

std::optional<ItemId> ItemTable::byCode(const std::string& code) {
    Query row(m_db, "SELECT item FROM item_code WHERE code = ?1 ORDER BY item LIMIT 1", code);
    if (!row.next()) return std::nullopt;
    return row.id<ItemId>();
}

std::vector<ItemId> ItemTable::allByCode(const std::string& code) {
    std::vector<ItemId> items;
    Query row(m_db, "SELECT item FROM item_code WHERE code = ?1 ORDER BY item", code);
    while (row.next()) items.push_back(row.id<ItemId>());
    return items;
}

std::optional<ItemId> ItemTable::byCodeAt(Stall place, const std::string& code) {
    const auto account = account::stock(place);
    Query row(m_db,
              "SELECT c.item FROM item_code AS c JOIN item AS i ON i.id = c.item "
              "WHERE c.code = ?1 AND (i.stall = ?2 OR EXISTS(SELECT 1 FROM balance "
              "WHERE account = ?3 AND commodity = c.item)) ORDER BY i.stall <> ?2, c.item LIMIT 1",
              code, place, account);
    if (!row.next()) return std::nullopt;
    return row.id<ItemId>();
}

std::vector<ItemId> ItemTable::allByCodeAt(Stall place, const std::string& code) {
    std::vector<ItemId> items;
    const auto account = account::stock(place);
    Query row(m_db,
              "SELECT c.item FROM item_code AS c JOIN item AS i ON i.id = c.item "
              "WHERE c.code = ?1 AND (i.stall = ?2 OR EXISTS(SELECT 1 FROM balance "
              "WHERE account = ?3 AND commodity = c.item)) ORDER BY c.item",
              code, place, account);
    while (row.next()) items.push_back(row.id<ItemId>());
    return items.empty() ? allByCode(code) : items;
}

std::optional<ItemDetails> ItemTable::details(ItemId item) {
    Query row(m_db, "SELECT details FROM item WHERE id = ?1 AND details IS NOT NULL", item);
    if (!row.next()) return std::nullopt;
    return readText<ItemDetails>(row.view());
}

std::vector<KitPart> ItemTable::parts(ItemId item) {
    Query row(m_db, "SELECT parts FROM item WHERE id = ?1 AND parts IS NOT NULL", item);
    if (!row.next()) return {};
    return readText<std::vector<KitPart>>(row.view());
}

std::vector<std::string> ItemTable::morePhotos(ItemId item) {
    Query row(m_db, "SELECT photos FROM item WHERE id = ?1 AND photos IS NOT NULL", item);
    if (!row.next()) return {};
    return readText<std::vector<std::string>>(row.view());
}

std::vector<ItemId> ItemTable::variants(ItemId model) {
    std::vector<ItemId> variants;
    Query row(m_db, "SELECT id FROM item WHERE model = ?1 OR id = ?1 ORDER BY id", model);
    while (row.next())
        variants.push_back(row.id<ItemId>());
    return variants;
}

int ItemTable::lastPriceVersion(ItemId item) {
    Query row(m_db, "SELECT coalesce(max(version), 0) FROM price WHERE item = ?1", item);
    must(row.next(), "an aggregate has a row");
    return static_cast<int>(row.integer());
}

Day ItemTable::pricedOn(ItemId item, Day on) {
    Query row(m_db,
              "SELECT i.registered_ms, (SELECT from_day FROM price WHERE item = ?1 AND "
              "from_day <= ?2 ORDER BY version DESC LIMIT 1) FROM item AS i WHERE i.id = ?1",
              item, on);
    if (!row.next()) return on;
    const auto registered = dayOf(row.moment());
    return row.maybe(&Query::day).value_or(registered);
}

std::vector<ComingPrice> ItemTable::coming(ItemId item, Day after) {
    std::vector<ComingPrice> coming;
    int newest = 0; // of those that begin no later
    Query row(m_db,
              "SELECT version, from_day, price, floor FROM price WHERE item = ?1 ORDER BY from_day, version",
              item);
    while (row.next()) {
        ComingPrice price;
        price.version = static_cast<int>(row.integer());
        price.from = row.day();
        price.price = row.money();
        price.floor = row.money();
        if (price.version < newest) continue;
        newest = price.version;
        if (price.from <= after) continue;
        if (!coming.empty() && coming.back().from == price.from) coming.pop_back();
        coming.push_back(price);
    }
    return coming;
}

std::vector<ItemId> ItemTable::saidToChange(Day after) {
    std::vector<ItemId> items;
    Query row(m_db, "SELECT DISTINCT item FROM price WHERE from_day > ?1 ORDER BY item", after);
    while (row.next()) items.push_back(row.id<ItemId>());
    return items;
}

void PriceWordTable::insert(const EntryId& entry, const PriceChanged& fact) {
    execute(m_db,
            "INSERT INTO price_word(item, entry, version, from_day, price, floor) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
            fact.item, id_bits::pack(entry, 0), fact.priceVersion, fact.from, fact.price, fact.floor);
}

std::vector<PriceWord> PriceWordTable::of(ItemId item) {
    Query row(m_db,
              "SELECT id, 0, 0, price, floor FROM item WHERE id = ?1 UNION ALL "
              "SELECT entry, version, from_day, price, floor FROM price_word WHERE item = ?1",
              item);
    std::vector<PriceWord> words;
    while (row.next()) {
        PriceWord word;
        word.entry = id_bits::entry(row.integer());
        word.version = static_cast<int>(row.integer());
        word.from = row.day();
        word.price = row.money();
        word.floor = row.money();
        words.push_back(word);
    }
    return words;
}

void PieceTable::insert(ItemId item) {
    execute(m_db, "INSERT INTO piece(item, state, holder) VALUES(?1, ?2, NULL)", item,
            PieceState::registered);
}

std::optional<PieceStanding> PieceTable::find(ItemId item) {
    Query row(m_db, "SELECT state, holder FROM piece WHERE item = ?1", item);
    if (!row.next()) return std::nullopt;
    PieceStanding standing;
    standing.state = row.word<PieceState>();
    if (!row.isNull(1)) standing.holder = row.stall();
    return standing;
}

void PieceTable::move(ItemId item, PieceState state, std::optional<Stall> holder) {
    execute(m_db, "UPDATE piece SET state = ?2, holder = ?3 WHERE item = ?1", item, state, holder);
}

} // namespace touat
