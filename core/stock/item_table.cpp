// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/item_table.h"

namespace touat {

void ItemTable::insert(ItemId id, ItemKind kind, Stall registeredAt, const ItemCard& card) {
    execute(m_db,
            "INSERT INTO item(id, kind, stall, code, name_ar, name_fr, family, artisan, contract, "
            "price, floor, net, picture, palette, vat_bp, photo, incomplete) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
            id, kind, registeredAt, card.codes.front(), card.name.arabic, card.name.latin,
            card.family, card.artisan, card.contract, card.price, card.floor, card.net,
            card.picture, card.palette, card.vat, card.photo, card.incomplete.value_or(0));
    insertCodes(id, card);
}

void ItemTable::describe(ItemId id, const ItemCard& card) {
    execute(m_db,
            "UPDATE item SET code = ?2, name_ar = ?3, name_fr = ?4, family = ?5, picture = ?6, "
            "palette = ?7, vat_bp = ?8, photo = ?9, incomplete = ?10 WHERE id = ?1",
            id, card.codes.front(), card.name.arabic, card.name.latin, card.family, card.picture,
            card.palette, card.vat, card.photo, card.incomplete.value_or(0));
    insertCodes(id, card);
}

void ItemTable::insertCodes(ItemId id, const ItemCard& card) {
    // Two stalls may register one maker's code; the first keeps it, the other has its own tag.
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

std::optional<ItemId> ItemTable::byCode(const std::string& code) {
    Query row(m_db, "SELECT item FROM item_code WHERE code = ?1", code);
    if (!row.next()) return std::nullopt;
    return row.id<ItemId>();
}

int ItemTable::lastPriceVersion(ItemId item) {
    Query row(m_db, "SELECT coalesce(max(version), 0) FROM price WHERE item = ?1", item);
    must(row.next(), "an aggregate has a row");
    return static_cast<int>(row.integer());
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
