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

namespace {

Result<Done> checkVariants(const std::vector<Variant>& variants) {
    if (variants.empty()) return refuse(Reason::noLines);
    if (variants.size() > mostVariants)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostVariants));
    for (auto each = variants.begin(); each != variants.end(); ++each) {
        if (each->size.isEmpty() && each->colour.isEmpty()) return refuse(Reason::nameMissing);
        if (std::find(variants.begin(), each, *each) != each)
            return refuse(Reason::codeTwice, each->size.latin + ' ' + each->colour.latin);
    }
    return Done{};
}

ItemCard withVariant(ItemCard card, const Variant& variant) {
    if (!card.details) card.details.emplace();
    if (!variant.size.isEmpty()) card.details->size = variant.size;
    if (!variant.colour.isEmpty()) card.details->colour = variant.colour;
    return card;
}

/// The card of an item as it is now.
ItemCard cardOf(Book& book, const ShelfItem& item) {
    ItemTable items(book.db());
    ItemCard card;
    card.codes = item.codes;
    card.name = item.name;
    card.family = item.family;
    card.artisan = item.artisan;
    card.contract = item.contract;
    card.price = item.price;
    card.floor = item.floor;
    card.net = item.net;
    card.picture = item.picture;
    card.palette = item.palette;
    card.vat = item.vat;
    if (!item.photo.empty()) card.photo = item.photo;
    if (auto more = items.morePhotos(item.id); !more.empty()) card.photos = std::move(more);
    if (item.incomplete) card.incomplete = 1;
    if (item.unit != Unit::piece) card.unit = item.unit;
    card.model = item.model;
    card.details = items.details(item.id);
    return card;
}

} // namespace

Result<std::vector<ItemId>> registerVariants(Book& book, const Person& by, const ItemCard& card,
                                             const std::vector<Variant>& variants) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (const auto good = checkVariants(variants); !good) return good.refusal();
    auto entry = book.nextEntry();
    const auto model = ItemId::of(entry);
    std::vector<Fact> facts;
    std::vector<ItemId> ids;
    for (const auto& each : variants) {
        auto its = withVariant(card, each);
        its.codes = {ownCode(book.stream(), entry.seq)};
        if (!ids.empty()) its.model = model;
        if (const auto fits = checkNewItem(book, its); !fits) return fits.refusal();
        ids.push_back(ItemId::of(entry));
        facts.emplace_back(ItemRegistered{ItemKind::series, std::move(its)});
        ++entry.seq;
    }
    (void)book.recordTogether(by, facts);
    return ids;
}

Result<std::vector<ItemId>> addVariants(Book& book, const Person& by, ItemId id,
                                        const std::vector<Variant>& variants) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    ShelfView shelf(book.db(), book.stall(), book.today());
    const auto item = shelf.find(id);
    if (!item) return refuse(Reason::itemUnknown, id.text());
    if (item->kind != ItemKind::series) return refuse(Reason::oneOfAKind, item->code());
    if (const auto good = checkVariants(variants); !good) return good.refusal();
    for (const auto known : ItemTable(book.db()).variants(item->series()))
        if (const auto other = shelf.find(known))
            for (const auto& each : variants)
                if (each == Variant{other->size, other->colour})
                    return refuse(Reason::codeTwice, each.size.latin + ' ' + each.colour.latin);
    const bool says = !item->size.isEmpty() || !item->colour.isEmpty();
    const auto card = cardOf(book, *item);
    auto entry = book.nextEntry();
    std::vector<Fact> facts;
    std::vector<ItemId> ids;
    for (const auto& each : variants) {
        auto its = withVariant(card, each);
        if (!says && facts.empty()) {
            if (const auto usable = checkCard(its); !usable) return usable.refusal();
            facts.emplace_back(ItemDescribed{id, std::move(its)});
        } else {
            its.codes = {ownCode(book.stream(), entry.seq)};
            its.model = item->series();
            its.photo.reset(); // of another size or colour
            its.photos.reset();
            if (const auto fits = checkNewItem(book, its); !fits) return fits.refusal();
            ids.push_back(ItemId::of(entry));
            facts.emplace_back(ItemRegistered{ItemKind::series, std::move(its)});
        }
        ++entry.seq;
    }
    if (ids.empty()) return refuse(Reason::noLines);
    (void)book.recordTogether(by, facts);
    return ids;
}

Result<ItemId> registerItem(Book& book, const Person& by, ItemKind kind, ItemCard card) {
    const auto item = newItem(book, by, kind, std::move(card));
    if (!item) return item.refusal();
    return ItemId::of(book.record(by, *item).id);
}

} // namespace touat
