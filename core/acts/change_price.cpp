// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/change_price.h"

#include <algorithm>

#include "core/acts/goods_lines.h"
#include "core/acts/may_act.h"
#include "core/consignment/account_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<ShelfItem> itemOf(Book& book, const Person& by, ItemId item) {
    if (const auto may = mayAct(book, by, Right::changePrice); !may) return may.refusal();
    return itemWithinReach(book, item);
}

Result<Done> mayStand(Book& book, const ShelfItem& known, Money price, Money floor) {
    if (!price.fitsDocument() || !floor.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (price < floor) return refuse(Reason::belowFloor, floor);
    if (known.net && floor < *known.net) return refuse(Reason::belowFloor, *known.net);
    if (!known.artisan) return Done{};
    // Nobody lowers an artisan's price without asking, and a word that ends lowers none that stays.
    const auto consent = ConsentTable(book.db()).lasting(known.id);
    const auto agreed = [&](Money wanted, Money until) {
        return wanted >= until || (consent && wanted >= consent->least);
    };
    if (!agreed(price, known.price)) return refuse(Reason::consentMissing, known.price);
    if (!agreed(floor, known.floor)) return refuse(Reason::consentMissing, known.floor);
    return Done{};
}

} // namespace

PriceChanged priceFrom(Book& book, Day from, ItemId item, Money price, Money floor) {
    PriceChanged change;
    change.item = item;
    change.priceVersion = ItemTable(book.db()).lastPriceVersion(item) + 1;
    change.from = from;
    change.price = price;
    change.floor = floor;
    return change;
}

Result<Done> changePrice(Book& book, const Person& by, ItemId item, Day from, Money price,
                         const std::optional<Money>& floor) {
    const auto known = itemOf(book, by, item);
    if (!known) return known.refusal();
    if (from < book.today()) return refuse(Reason::ruleUnusable);
    const auto then = ShelfView(book.db(), book.stall(), from).find(item); // as it would cost on that day
    must(then.has_value(), "what is known today is known on every day");
    const auto least = floor.value_or(std::min(then->floor, price));
    if (const auto may = mayStand(book, *then, price, least); !may) return may.refusal();
    (void)book.record(by, priceFrom(book, from, item, price, least));
    return Done{};
}

Result<Done> withdrawPrice(Book& book, const Person& by, ItemId item, Day from) {
    const auto known = itemOf(book, by, item);
    if (!known) return known.refusal();
    const auto coming = ItemTable(book.db()).coming(item, book.today());
    if (coming.empty() || coming.front().from != from) return refuse(Reason::rulesMoved);
    (void)book.record(by, priceFrom(book, book.today(), item, known->price, known->floor));
    return Done{};
}

Result<Done> changeFloor(Book& book, const Person& by, ItemId item, Money floor) {
    const auto known = itemOf(book, by, item);
    if (!known) return known.refusal();
    if (const auto may = mayStand(book, *known, known->price, floor); !may) return may.refusal();
    std::vector<Fact> words{priceFrom(book, book.today(), item, known->price, floor)};
    // It is not about prices: those that were to come still do.
    for (const auto& next : ItemTable(book.db()).coming(item, book.today())) {
        auto word = priceFrom(book, next.from, item, next.price, std::min(floor, next.price));
        word.priceVersion += static_cast<int>(words.size()); // those before it are not in the book yet
        words.emplace_back(word);
    }
    (void)book.recordTogether(by, words);
    return Done{};
}

} // namespace touat
