// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/register_item.h"

#include <set>

#include "core/acts/may_act.h"
#include "core/consignment/artisan_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<Done> checkOwner(Book& book, const ItemCard& card) {
    if (!card.artisan) {
        if (card.contract) return refuse(Reason::artisanUnknown);
        return Done{};
    }
    if (!ArtisanTable(book.db()).find(*card.artisan)) return refuse(Reason::artisanUnknown);
    if (!card.contract) return refuse(Reason::contractUnknown);
    const auto contract = ContractTable(book.db()).find(*card.contract);
    if (!contract) return refuse(Reason::contractUnknown);
    if (contract->artisan != *card.artisan || contract->stall != book.stall())
        return refuse(Reason::contractElsewhere);
    if (contract->terms.basis == Basis::fixedNet && !card.net)
        return refuse(Reason::priceMissing, card.codes.front());
    return Done{};
}

Result<Done> checkPart(Book& book, const KitPart& part) {
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(part.item);
    if (!item) return refuse(Reason::itemUnknown, part.item.text());
    if (item->isKit()) return refuse(Reason::kitOnlyParts, item->code());
    if (!part.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!fitsUnit(part.quantity, item->unit)) return refuse(Reason::quantityNotWhole);
    if (item->kind == ItemKind::piece && part.quantity != Quantity::pieces(1))
        return refuse(Reason::oneOfAKind, item->code());
    return Done{};
}

} // namespace

Result<Done> checkKit(Book& book, ItemKind kind, const ItemCard& card) {
    if (!card.parts || card.parts->empty()) return Done{};
    if (kind != ItemKind::service || card.artisan || isMeasured(card.unit.value_or(Unit::piece)))
        return refuse(Reason::kitOnlyParts, card.codes.front());
    if (card.parts->size() > mostParts)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostParts));
    std::set<ItemId> seen;
    for (const auto& part : *card.parts) {
        if (const auto good = checkPart(book, part); !good) return good.refusal();
        if (!seen.insert(part.item).second)
            return refuse(Reason::oneOfAKind, card.codes.front());
    }
    return Done{};
}

Result<Done> checkNewItem(Book& book, const ItemCard& card) {
    if (const auto usable = checkCard(card); !usable) return usable.refusal();
    for (const auto& code : card.codes)
        if (ItemTable(book.db()).byCodeAt(book.stall(), code)) return refuse(Reason::codeTaken, code);
    return checkOwner(book, card);
}

Result<Fact> newItem(Book& book, const Person& by, ItemKind kind, ItemCard card) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (card.codes.empty()) card.codes.push_back(ownCode(book.stream(), book.nextEntry().seq));
    if (const auto fits = checkNewItem(book, card); !fits) return fits.refusal();
    if (const auto whole = checkKit(book, kind, card); !whole) return whole.refusal();
    if (kind == ItemKind::piece) return Fact{PieceRegistered{std::move(card)}};
    return Fact{ItemRegistered{kind, std::move(card)}};
}

Result<ItemId> registerItem(Book& book, const Person& by, ItemKind kind, ItemCard card) {
    const auto item = newItem(book, by, kind, std::move(card));
    if (!item) return item.refusal();
    return ItemId::of(book.record(by, *item).id);
}

} // namespace touat
