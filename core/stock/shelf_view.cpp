// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/shelf_view.h"

#include "core/journal/posting.h"

namespace touat {

namespace {

#define TOUAT_SHELF_COLUMNS                                                                        \
    "SELECT i.id, i.kind, i.code, i.name_ar, i.name_fr, i.family, coalesce(p.price, i.price), "    \
    "coalesce(p.floor, i.floor), coalesce(p.version, 0), i.net, i.artisan, a.name_ar, a.name_fr, " \
    "i.contract, i.picture, i.palette, c.state, c.holder, coalesce(b.amount, 0) "                  \
    "FROM item AS i "                                                                              \
    "LEFT JOIN piece AS c ON c.item = i.id "                                                       \
    "LEFT JOIN artisan AS a ON a.id = i.artisan "                                                  \
    "LEFT JOIN balance AS b ON b.account = ?1 AND b.commodity = i.id "                             \
    "LEFT JOIN price AS p ON p.item = i.id AND p.version = "                                       \
    "(SELECT max(version) FROM price WHERE item = i.id AND from_day <= ?2) "

constexpr auto oneItem = TOUAT_SHELF_COLUMNS "WHERE i.id = ?3";
constexpr auto allItems = TOUAT_SHELF_COLUMNS "ORDER BY i.id";

#undef TOUAT_SHELF_COLUMNS

} // namespace

ShelfItem ShelfView::item(Query& row) {
    ShelfItem item;
    item.id = row.id<ItemId>();
    item.kind = row.word<ItemKind>();
    item.codes.push_back(row.text());
    item.name.arabic = row.text();
    item.name.latin = row.text();
    item.family = row.text();
    item.price = row.money();
    item.floor = row.money();
    item.priceVersion = static_cast<int>(row.integer());
    const bool fixedNet = !row.isNull(9);
    const auto net = row.money();
    if (fixedNet) item.net = net;
    const bool consigned = !row.isNull(10);
    const auto artisan = row.id<ArtisanId>();
    if (consigned) item.artisan = artisan;
    item.artisanName.arabic = row.text();
    item.artisanName.latin = row.text();
    const bool contracted = !row.isNull(13);
    const auto contract = row.id<ContractId>();
    if (contracted) item.contract = contract;
    item.picture = row.text();
    item.palette = row.text();
    if (item.kind == ItemKind::piece && !row.isNull(16)) {
        item.piece.emplace();
        item.piece->state = row.word<PieceState>();
        if (!row.isNull(17)) item.piece->holder = row.stall();
        else row.integer();
    } else {
        row.integer();
        row.integer();
    }
    item.onHand = row.quantity();
    return item;
}

std::vector<ShelfItem> ShelfView::all() {
    std::vector<ShelfItem> items;
    {
        const auto account = account::stock(m_stall);
        Query row(m_db, allItems, account, m_day);
        while (row.next()) items.push_back(item(row));
    }
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < items.size(); ++i) places.emplace(items[i].id.packed(), i);
    Query code(m_db, "SELECT item, code FROM item_code");
    while (code.next()) {
        const auto place = places.find(code.integer());
        auto text = code.text();
        if (place == places.end()) continue;
        auto& codes = items[place->second].codes;
        if (codes.front() != text) codes.push_back(std::move(text));
    }
    return items;
}

std::optional<ShelfItem> ShelfView::find(ItemId id) {
    const auto account = account::stock(m_stall);
    Query row(m_db, oneItem, account, m_day, id);
    if (!row.next()) return std::nullopt;
    return item(row);
}

} // namespace touat
