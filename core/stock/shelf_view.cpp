// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/shelf_view.h"

#include <sstream>

#include "core/journal/json.h"
#include "core/journal/posting.h"
#include "core/stock/facts.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

/// What stands in these columns was a fact that was read before it was applied.
template <class T>
T readText(const std::string& text) {
    auto value = json::Parser().as<T>(text);
    must(value.has_value(), "an item's card cannot be read");
    return std::move(*value);
}

/// "order quantity order quantity …"
std::vector<HeldGoods> heldIn(const std::string& orders) {
    std::vector<HeldGoods> held;
    std::istringstream numbers(orders);
    std::int64_t order = 0;
    std::int64_t quantity = 0;
    while (numbers >> order >> quantity)
        held.push_back({OrderId::fromPacked(order), Quantity::thousandths(quantity)});
    return held;
}

// `goods`: items `i` with an amount `b`.
#define TOUAT_SHELF(goods)                                                                         \
    "SELECT i.id, i.kind, i.code, i.name_ar, i.name_fr, i.family, coalesce(p.price, i.price), "    \
    "coalesce(p.floor, i.floor), coalesce(p.version, 0), i.net, i.artisan, a.name_ar, a.name_fr, " \
    "i.contract, i.picture, i.palette, c.state, c.holder, coalesce(b.amount, 0), "                 \
    "(SELECT group_concat(customer_order || ' ' || quantity, ' ') FROM reservation "               \
    "WHERE item = i.id), i.vat_bp, i.photo, "                                                      \
    "i.incomplete, i.unit, i.model, i.parts, i.details, CASE WHEN i.kind = 'piece' THEN "          \
    "(SELECT outcome FROM inspection WHERE item = i.id "                                           \
    "ORDER BY at_ms DESC, id DESC LIMIT 1) END "                                                   \
    "FROM " goods "LEFT JOIN piece AS c ON c.item = i.id "                                         \
    "LEFT JOIN artisan AS a ON a.id = i.artisan "                                                  \
    TOUAT_PRICE_ON("?2")
#define TOUAT_ON_ACCOUNT                                                                           \
    "item AS i LEFT JOIN balance AS b ON b.account = ?1 AND b.commodity = i.id "

constexpr auto oneItem = TOUAT_SHELF(TOUAT_ON_ACCOUNT) "WHERE i.id = ?3";
// The items of other places are known here too; they are on no shelf of ours until some come.
constexpr auto allItems = TOUAT_SHELF(
    TOUAT_ON_ACCOUNT) "WHERE i.withdrawn = 0 AND (i.stall = ?3 OR b.amount IS NOT NULL) ORDER BY i.id";
constexpr auto itemsOnSpot = TOUAT_SHELF("balance AS b JOIN item AS i ON i.id = b.commodity ")
    "WHERE b.account = ?1 AND b.amount > 0 ORDER BY i.id";
constexpr auto itemsElsewhere = TOUAT_SHELF(
    "(SELECT item, sum(quantity) AS amount FROM elsewhere WHERE quantity > 0 AND stall <> ?1 "
    "GROUP BY item) AS b JOIN item AS i ON i.id = b.item ") "WHERE i.withdrawn = 0 ORDER BY i.id";

#undef TOUAT_ON_ACCOUNT
#undef TOUAT_SHELF

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
    item.net = row.maybe(&Query::money);
    item.artisan = row.maybe(&Query::id<ArtisanId>);
    item.artisanName.arabic = row.text();
    item.artisanName.latin = row.text();
    item.contract = row.maybe(&Query::id<ContractId>);
    item.picture = row.text();
    item.palette = row.text();
    if (const auto state = row.maybe(&Query::word<PieceState>)) {
        item.piece.emplace();
        item.piece->state = *state;
        item.piece->holder = row.maybe(&Query::stall);
    } else {
        row.skip();
    }
    item.onHand = row.quantity();
    if (const auto orders = row.text(); !orders.empty()) item.held = heldIn(orders);
    item.vat = row.maybe(&Query::rate);
    item.photo = row.text();
    item.incomplete = row.integer() != 0;
    item.unit = row.word<Unit>();
    item.model = row.maybe(&Query::id<ItemId>);
    if (const auto parts = row.text(); !parts.empty())
        item.parts = readText<std::vector<KitPart>>(parts);
    // Most have a story and no size: their text is not read for every tile.
    const auto details = row.text();
    if (details.find("\"size\"") != details.npos || details.find("\"colour\"") != details.npos) {
        const auto read = readText<ItemDetails>(details);
        item.size = read.size.value_or(Name{});
        item.colour = read.colour.value_or(Name{});
    }
    item.stamped = row.maybe(&Query::word<StampOutcome>) == StampOutcome::stamped;
    return item;
}

std::vector<ShelfItem> ShelfView::all() {
    const auto account = account::stock(m_stall);
    Query row(m_db, allItems, account, m_day, m_stall);
    return items(row);
}

std::vector<ShelfItem> ShelfView::on(Spot spot) {
    const auto account = accountOf(spot, m_stall);
    Query row(m_db, itemsOnSpot, account, m_day);
    return items(row);
}

std::vector<ShelfItem> ShelfView::elsewhere() {
    Query row(m_db, itemsElsewhere, m_stall, m_day);
    return items(row);
}

std::vector<ShelfItem> ShelfView::items(Query& row) {
    std::vector<ShelfItem> items;
    while (row.next()) items.push_back(item(row));
    std::unordered_map<std::int64_t, std::size_t> places;
    places.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) places.emplace(items[i].id.packed(), i);
    Query code(m_db, "SELECT item, code FROM item_code ORDER BY code, item");
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

std::vector<ShelfItem> ShelfView::withCode(const std::string& code) {
    std::vector<ShelfItem> items;
    for (const auto id : ItemTable(m_db).allByCodeAt(m_stall, code))
        if (auto item = find(id)) items.push_back(std::move(*item));
    return items;
}

} // namespace touat
