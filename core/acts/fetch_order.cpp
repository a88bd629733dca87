// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/fetch_order.h"

#include <set>

#include "core/acts/describe_item.h"
#include "core/acts/may_act.h"
#include "core/acts/take_order.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

std::optional<ShelfItem> pieceHere(ShelfView& shelf, const Name& name, Money price,
                                   const std::set<ItemId>& taken) {
    for (auto& item : shelf.all())
        if (item.kind == ItemKind::piece && item.name == name && item.price == price &&
            !item.isSold() && !item.isHeld() && !taken.contains(item.id))
            return std::move(item);
    return std::nullopt;
}

Result<ItemId> makeReal(Book& book, const Person& by, const OrderPlaced& placed,
                        const OrderLine& line) {
    ItemCard card;
    card.name = nameAsTyped(line.what);
    card.family = "other";
    card.price = line.amount;
    card.artisan = placed.artisan;
    if (placed.artisan) {
        const auto contract = ContractTable(book.db()).newest(*placed.artisan, book.stall());
        if (!contract) return refuse(Reason::contractUnknown, line.what);
        card.contract = contract->id;
    }
    return registerAtCounter(book, by, std::move(card));
}

} // namespace

Result<Basket> fetchOrder(Book& book, const Person& by, OrderId id, std::int64_t number) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    auto basket = basketOf(book, id, number);
    if (basket || basket.refusal().reason != Reason::itemUnknown) return basket;
    const auto placed = storedFact<OrderPlaced>(book.db(), id.entry());
    must(placed.has_value(), "an order in the table was placed");
    std::vector<BasketLine> lines;
    std::set<ItemId> taken;
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& line : placed->lines) {
        auto item = line.item ? shelf.find(*line.item)
                              : pieceHere(shelf, nameAsTyped(line.what), line.amount, taken);
        if (!item) {
            if (line.item) return refuse(Reason::itemUnknown, line.what);
            const auto made = makeReal(book, by, *placed, line);
            if (!made) return made.refusal();
            item = shelf.find(*made);
        }
        must(item.has_value(), "what was registered is on the shelf");
        taken.insert(item->id);
        lines.push_back(asAgreed(*item, line));
    }
    Basket made(number, std::move(lines));
    made.customer = placed->customer;
    made.order = id;
    return made;
}

} // namespace touat
