// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/describe_item.h"

#include "core/acts/goods_lines.h"
#include "core/acts/may_act.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_item.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

ItemKind kindOfUnlisted(const ItemCard& card) {
    const bool ours = card.codes.empty() || card.codes.front().starts_with('2');
    return ours ? ItemKind::piece : ItemKind::series;
}

} // namespace

Result<Done> describeItem(Book& book, const Person& by, ItemId item, ItemCard card) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    const auto known = itemWithinReach(book, item);
    if (!known) return known.refusal();
    card.price = known->price;
    card.floor = known->floor;
    card.artisan = known->artisan;
    card.contract = known->contract;
    card.net = known->net;
    const auto unit = card.unit.value_or(known->unit);
    if (unit != known->unit && known->kind != ItemKind::series)
        return refuse(Reason::oneOfAKind, known->code());
    if (!fitsUnit(known->onHand, unit)) return refuse(Reason::quantityNotWhole);
    card.unit = unit == Unit::piece ? std::nullopt : std::optional(unit);
    card.model = known->model;
    if (!card.parts && known->isKit()) card.parts = known->parts;
    if (card.parts && card.parts->empty()) return refuse(Reason::noLines);
    if (card.codes.empty()) card.codes = {known->code()};
    if (const auto usable = checkCard(card); !usable) return usable.refusal();
    if (const auto whole = checkKit(book, known->kind, card); !whole) return whole.refusal();
    for (const auto& code : card.codes)
        if (const auto owner = ItemTable(book.db()).byCodeAt(book.stall(), code); owner && *owner != item)
            return refuse(Reason::codeTaken, code);
    (void)book.record(by, ItemDescribed{item, std::move(card)});
    return Done{};
}

Result<ItemId> registerAtCounter(Book& book, const Person& by, ItemCard card) {
    card.incomplete = 1;
    const auto artisan = card.artisan;
    const auto contract = card.contract;
    if (artisan) card.floor = card.price;
    const auto kind = kindOfUnlisted(card);
    const auto item = registerItem(book, by, kind, std::move(card));
    if (!item) return item;
    const std::vector<IncomingLine> one{{*item, Quantity::pieces(1)}};
    if (artisan) {
        if (const auto in = takeDeposit(book, by, *artisan, *contract, one); !in)
            return in.refusal();
    } else if (const auto in = receiveGoods(book, by, one); !in) {
        return in.refusal();
    }
    return item;
}

} // namespace touat
