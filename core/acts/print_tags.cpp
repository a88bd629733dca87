// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/print_tags.h"

#include <algorithm>

#include "core/acts/may_act.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr std::size_t mostWishes = 500;

} // namespace

Result<EntryId> printTags(Book& book, const Person& by, const std::vector<TagWish>& wishes) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (wishes.empty()) return refuse(Reason::noLines);
    if (wishes.size() > mostWishes)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostWishes));
    const auto today = book.today();
    TagsPrinted fact;
    for (const auto& wish : wishes) {
        const auto item = ShelfView(book.db(), book.stall(), std::max(today, wish.on.value_or(today))).find(wish.item);
        if (!item) return refuse(Reason::itemUnknown, wish.item.text());
        if (wish.count < 1) return refuse(Reason::quantityNotPositive);
        fact.lines.push_back({wish.item, item->priceVersion, wish.count});
    }
    return book.record(by, fact).id;
}

TagsWaiting tagsWaiting(Book& book) {
    TagTable tags(book.db());
    return {tags.repriced(book.stall(), book.today()), tags.fresh(book.stall(), book.today()),
            tags.coming(book.stall(), book.today())};
}

} // namespace touat
