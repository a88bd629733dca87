// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/change_price.h"

#include <algorithm>

#include "core/acts/goods_lines.h"
#include "core/acts/may_act.h"
#include "core/consignment/account_table.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

Result<ShelfItem> itemOf(Book& book, const Person& by, ItemId item) {
    if (const auto may = mayAct(book, by, Right::changePrice); !may) return may.refusal();
    return itemWithinReach(book, item);
}

Result<Done> change(Book& book, const Person& by, const ShelfItem& known, Day from, Money price,
                    Money floor) {
    if (!price.fitsDocument() || !floor.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (price < floor) return refuse(Reason::belowFloor, floor);
    if (known.net && floor < *known.net) return refuse(Reason::belowFloor, *known.net);
    if (known.artisan) {
        // Nobody lowers an artisan's price without asking, and a word that ends lowers none that stays.
        const auto consent = ConsentTable(book.db()).lasting(known.id);
        const auto agreed = [&](Money wanted, Money until) {
            return wanted >= until || (consent && wanted >= consent->least);
        };
        if (!agreed(price, known.price)) return refuse(Reason::consentMissing, known.price);
        if (!agreed(floor, known.floor)) return refuse(Reason::consentMissing, known.floor);
    }
    PriceChanged fact;
    fact.item = known.id;
    fact.priceVersion = ItemTable(book.db()).lastPriceVersion(known.id) + 1;
    fact.from = from;
    fact.price = price;
    fact.floor = floor;
    (void)book.record(by, fact);
    return Done{};
}

} // namespace

Result<Done> changePrice(Book& book, const Person& by, ItemId item, Day from, Money price,
                         const std::optional<Money>& floor) {
    const auto known = itemOf(book, by, item);
    if (!known) return known.refusal();
    return change(book, by, *known, from, price, floor.value_or(std::min(known->floor, price)));
}

Result<Done> changeFloor(Book& book, const Person& by, ItemId item, Money floor) {
    const auto known = itemOf(book, by, item);
    if (!known) return known.refusal();
    return change(book, by, *known, book.today(), known->price, floor);
}

} // namespace touat
