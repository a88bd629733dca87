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

PriceChanged word(const ShelfItem& known, int version, Day from, Money price, Money floor) {
    PriceChanged fact;
    fact.item = known.id;
    fact.priceVersion = version;
    fact.from = from;
    fact.price = price;
    fact.floor = floor;
    return fact;
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

Result<Done> changePrice(Book& book, const Person& by, ItemId item, Day from, Money price,
                         const std::optional<Money>& floor) {
    const auto known = itemOf(book, by, item);
    if (!known) return known.refusal();
    if (from < book.today()) return refuse(Reason::ruleUnusable);
    const auto then = ShelfView(book.db(), book.stall(), from).find(item); // as it would cost on that day
    must(then.has_value(), "what is known today is known on every day");
    const auto least = floor.value_or(std::min(then->floor, price));
    if (const auto may = mayStand(book, *then, price, least); !may) return may.refusal();
    const auto version = ItemTable(book.db()).lastPriceVersion(item) + 1;
    (void)book.record(by, word(*known, version, from, price, least));
    return Done{};
}

Result<Done> withdrawPrice(Book& book, const Person& by, ItemId item, Day from) {
    const auto known = itemOf(book, by, item);
    if (!known) return known.refusal();
    const auto coming = ItemTable(book.db()).coming(item, book.today());
    if (coming.empty() || coming.front().from != from) return refuse(Reason::rulesMoved);
    const auto version = ItemTable(book.db()).lastPriceVersion(item) + 1;
    (void)book.record(by, word(*known, version, book.today(), known->price, known->floor));
    return Done{};
}

Result<Done> changeFloor(Book& book, const Person& by, ItemId item, Money floor) {
    const auto known = itemOf(book, by, item);
    if (!known) return known.refusal();
    if (const auto may = mayStand(book, *known, known->price, floor); !may) return may.refusal();
    auto version = ItemTable(book.db()).lastPriceVersion(item) + 1;
    std::vector<Fact> words{word(*known, version, book.today(), known->price, floor)};
    // It is not about prices: those that were to come still do.
    for (const auto& next : ItemTable(book.db()).coming(item, book.today()))
        words.emplace_back(word(*known, ++version, next.from, next.price, std::min(floor, next.price)));
    (void)book.recordTogether(by, words);
    return Done{};
}

} // namespace touat
