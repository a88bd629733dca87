// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/register_item.h"

#include <algorithm>
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

std::optional<ComingItem> known(Book& book, ItemId id, const ComingItems& coming) {
    if (const auto found = coming.find(id); found != coming.end()) return found->second;
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(id);
    if (!item) return std::nullopt;
    return ComingItem{item->kind, item->unit, item->code(), item->isKit()};
}

Result<Done> checkPart(Book& book, const KitPart& part, const ComingItems& coming) {
    const auto item = known(book, part.item, coming);
    if (!item) return refuse(Reason::itemUnknown, part.item.text());
    if (item->isKit) return refuse(Reason::kitOnlyParts, item->code);
    if (!part.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!fitsUnit(part.quantity, item->unit)) return refuse(Reason::quantityNotWhole);
    if (item->kind == ItemKind::piece && part.quantity != Quantity::pieces(1))
        return refuse(Reason::oneOfAKind, item->code);
    return Done{};
}

} // namespace

Result<Done> checkKit(Book& book, ItemKind kind, const ItemCard& card, const ComingItems& coming) {
    if (!card.parts || card.parts->empty()) return Done{};
    if (kind != ItemKind::service || card.artisan || isMeasured(card.unit.value_or(Unit::piece)))
        return refuse(Reason::kitOnlyParts, card.codes.front());
    if (card.parts->size() > mostParts)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostParts));
    std::set<ItemId> seen;
    for (const auto& part : *card.parts) {
        if (const auto good = checkPart(book, part, coming); !good) return good.refusal();
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

Result<std::vector<ItemId>> registerVariants(Book& book, const Person& by, const ItemCard& card,
                                             const std::vector<Variant>& variants) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (variants.empty()) return refuse(Reason::noLines);
    if (variants.size() > mostVariants)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostVariants));
    auto entry = book.nextEntry();
    const auto model = ItemId::of(entry);
    std::vector<Fact> facts;
    std::vector<ItemId> ids;
    for (auto each = variants.begin(); each != variants.end(); ++each, ++entry.seq) {
        if (each->size.isEmpty() && each->colour.isEmpty()) return refuse(Reason::nameMissing);
        if (std::find(variants.begin(), each, *each) != each)
            return refuse(Reason::codeTwice, each->size.latin + ' ' + each->colour.latin);
        auto its = card;
        its.codes = {ownCode(book.stream(), entry.seq)};
        if (!its.details) its.details.emplace();
        if (!each->size.isEmpty()) its.details->size = each->size;
        if (!each->colour.isEmpty()) its.details->colour = each->colour;
        if (each != variants.begin()) its.model = model;
        if (const auto fits = checkNewItem(book, its); !fits) return fits.refusal();
        ids.push_back(ItemId::of(entry));
        facts.emplace_back(ItemRegistered{ItemKind::series, std::move(its)});
    }
    (void)book.recordTogether(by, facts);
    return ids;
}

Result<ItemId> registerItem(Book& book, const Person& by, ItemKind kind, ItemCard card) {
    const auto item = newItem(book, by, kind, std::move(card));
    if (!item) return item.refusal();
    return ItemId::of(book.record(by, *item).id);
}

} // namespace touat
