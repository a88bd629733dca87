// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/goods_lines.h"

#include <set>

#include "core/book/reach_view.h"
#include "core/journal/balance_table.h"
#include "core/stock/place_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

Result<ShelfItem> itemWithinReach(Book& book, ItemId id) {
    auto item = ShelfView(book.db(), book.stall(), book.today()).find(id);
    if (!item) return refuse(Reason::itemUnknown, id.text());
    if (!ReachView(book.db(), book.stall()).holds(id)) return refuse(Reason::pieceNotHere, item->code());
    return std::move(*item);
}

namespace {

Result<Done> mayBeLines(const std::vector<IncomingLine>& lines) {
    if (lines.empty()) return refuse(Reason::noLines);
    if (lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    return Done{};
}

/// `seen`: by the lines before it.
Result<ShelfItem> itemOf(const IncomingLine& line, ShelfView& shelf, std::set<ItemId>& seen) {
    auto item = shelf.find(line.item);
    if (!item || item->kind == ItemKind::service)
        return refuse(Reason::itemUnknown, line.item.text());
    if (!line.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!fitsUnit(line.quantity, item->unit)) return refuse(Reason::quantityNotWhole);
    const bool piece = item->kind == ItemKind::piece;
    if (!seen.insert(line.item).second || (piece && line.quantity != Quantity::pieces(1)))
        return refuse(Reason::oneOfAKind, item->code());
    return std::move(*item);
}

} // namespace

Result<std::vector<GoodsLine>> goodsWished(Book& book, const std::vector<IncomingLine>& lines) {
    if (const auto may = mayBeLines(lines); !may) return may.refusal();
    ShelfView shelf(book.db(), book.stall(), book.today());
    std::vector<GoodsLine> goods;
    std::set<ItemId> seen;
    for (const auto& line : lines) {
        const auto item = itemOf(line, shelf, seen);
        if (!item) return item.refusal();
        goods.push_back({item->id, item->kind, line.quantity});
    }
    return goods;
}

Result<std::vector<GoodsLine>> goodsAtHand(Book& book, const std::vector<IncomingLine>& lines,
                                           Spot spot) {
    if (const auto may = mayBeLines(lines); !may) return may.refusal();
    ShelfView shelf(book.db(), book.stall(), book.today());
    std::vector<GoodsLine> goods;
    std::set<ItemId> seen;
    for (const auto& line : lines) {
        const auto item = itemOf(line, shelf, seen);
        if (!item) return item.refusal();
        const bool piece = item->kind == ItemKind::piece;
        if (spot == Spot::shelf && item->isHeld())
            return refuse(Reason::goodsReserved, item->code());
        auto there = BalanceTable(book.db()).goods(accountOf(spot, book.stall()), line.item);
        if (piece && there < line.quantity) return refuse(Reason::pieceNotHere, item->code());
        if (spot == Spot::shelf) there = there - (item->onHand - item->free());
        // More may be found than was ever missed: the account of what is lost has no floor.
        if (there < line.quantity && spot != Spot::lost) {
            auto refusal = refuse(Reason::stockMissing, there);
            refusal.subject = item->code();
            return refusal;
        }
        goods.push_back({item->id, item->kind, line.quantity,
                         CostTable(book.db()).average(book.stall(), item->id)});
    }
    return goods;
}

} // namespace touat
