// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/arrange_goods.h"

#include <algorithm>
#include <set>

#include "core/acts/may_act.h"
#include "core/journal/balance_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr std::size_t longestName = 80; // bytes; it stands on a button
constexpr std::size_t mostAtOnce = 2000;

bool mayHaveCorners(Spot spot) { return spot == Spot::shelf || spot == Spot::reserve; }

Result<Corner> cornerHere(Book& book, const Person& by, CornerId id) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    auto corner = CornerTable(book.db()).find(id);
    if (!corner || corner->closed || corner->place != book.stall())
        return refuse(Reason::cornerUnknown);
    return std::move(*corner);
}

bool isSame(const std::string& a, const std::string& b) { return !a.empty() && fold(a) == fold(b); }

Result<Done> checkName(Book& book, Spot spot, const Name& name, std::optional<CornerId> itself) {
    if (fold(name.arabic).empty() && fold(name.latin).empty()) return refuse(Reason::nameMissing);
    for (const auto* text : {&name.arabic, &name.latin})
        if (text->size() > longestName || !isCleanText(*text)) return refuse(Reason::textUnusable);
    for (const auto& other : CornerTable(book.db()).of(book.stall())) {
        if (other.spot != spot || other.id == itself) continue;
        if (isSame(other.name.arabic, name.arabic) || isSame(other.name.latin, name.latin))
            return refuse(Reason::nameTaken, name.latin.empty() ? name.arabic : name.latin);
    }
    return Done{};
}

/// Whether it can lie there. Goods that are counted may: what comes in next finds its corner named.
Result<Done> canLie(Book& book, Spot spot, ItemId id) {
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(id);
    if (!item || item->kind == ItemKind::service) return refuse(Reason::itemUnknown, id.text());
    if (item->isSold()) return refuse(Reason::pieceSold, item->code());
    const auto has = BalanceTable(book.db()).goods(accountOf(spot, book.stall()), id);
    if (item->kind == ItemKind::piece && !has.isPositive())
        return refuse(Reason::pieceNotHere, item->code());
    return Done{};
}

} // namespace

Result<CornerId> nameCorner(Book& book, const Person& by, Spot spot, const Name& name) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (!mayHaveCorners(spot)) return refuse(Reason::cornerUnknown);
    if (const auto good = checkName(book, spot, name, std::nullopt); !good) return good.refusal();
    return CornerId::of(book.record(by, CornerSet{std::nullopt, spot, name, false}).id);
}

Result<Done> renameCorner(Book& book, const Person& by, CornerId id, const Name& name) {
    const auto corner = cornerHere(book, by, id);
    if (!corner) return corner.refusal();
    if (const auto good = checkName(book, corner->spot, name, id); !good) return good.refusal();
    (void)book.record(by, CornerSet{id, corner->spot, name, false});
    return Done{};
}

Result<Done> closeCorner(Book& book, const Person& by, CornerId id) {
    const auto corner = cornerHere(book, by, id);
    if (!corner) return corner.refusal();
    (void)book.record(by, CornerSet{id, corner->spot, corner->name, true});
    return Done{};
}

Result<std::int64_t> placeGoods(Book& book, const Person& by, CornerId id,
                                const std::vector<ItemId>& items) {
    const auto corner = cornerHere(book, by, id);
    if (!corner) return corner.refusal();
    if (items.empty()) return refuse(Reason::noLines);
    if (items.size() > mostAtOnce)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostAtOnce));
    GoodsPlaced fact{corner->spot, id, {}};
    CornerTable corners(book.db());
    for (const auto item : std::set<ItemId>(items.begin(), items.end())) {
        if (const auto can = canLie(book, corner->spot, item); !can) return can.refusal();
        const auto lies = corners.where(book.stall(), corner->spot, item);
        if (!lies || lies->id != id) fact.items.push_back(item);
    }
    if (!fact.items.empty()) (void)book.record(by, fact);
    return std::ssize(fact.items);
}

Result<std::int64_t> placeFamily(Book& book, const Person& by, CornerId id,
                                 const std::string& family) {
    const auto corner = cornerHere(book, by, id);
    if (!corner) return corner.refusal();
    CornerTable corners(book.db());
    std::vector<ItemId> loose;
    const auto account = accountOf(corner->spot, book.stall());
    for (const auto& level : CountTable(book.db()).levels(account, family))
        if (level.quantity.isPositive() && !corners.where(book.stall(), corner->spot, level.item))
            loose.push_back(level.item);
    for (std::size_t at = 0; at < loose.size(); at += mostAtOnce) {
        const auto end = std::min(loose.size(), at + mostAtOnce);
        (void)book.record(by, GoodsPlaced{corner->spot, id,
                                          {loose.begin() + static_cast<std::ptrdiff_t>(at),
                                           loose.begin() + static_cast<std::ptrdiff_t>(end)}});
    }
    return std::ssize(loose);
}

Result<Done> takeOut(Book& book, const Person& by, CornerId id, const std::vector<ItemId>& items) {
    const auto corner = cornerHere(book, by, id);
    if (!corner) return corner.refusal();
    if (items.empty()) return refuse(Reason::noLines);
    if (items.size() > mostAtOnce)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostAtOnce));
    CornerTable corners(book.db());
    for (const auto item : items) {
        const auto lies = corners.where(book.stall(), corner->spot, item);
        if (!lies || lies->id != id) return refuse(Reason::itemUnknown, item.text());
    }
    (void)book.record(by, GoodsPlaced{corner->spot, std::nullopt, items});
    return Done{};
}

} // namespace touat
