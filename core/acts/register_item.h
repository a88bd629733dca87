// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Giving goods a card, a code and a price.
#pragma once

#include <map>

#include "core/book/book.h"

namespace touat {

constexpr std::size_t mostParts = 100;
/// Items that will be there with the same entry as a kit or a variant that names them.
struct ComingItem {
    ItemKind kind = ItemKind::series;
    Unit unit = Unit::piece;
    std::string code;
    bool isKit = false;
};
using ComingItems = std::map<ItemId, ComingItem>;

/// Whether the card is of no kit, or of one that can be: a service of the stall's own, of other items
/// than kits, each once. Refused: kitOnlyParts, itemUnknown, tooManyLines, quantityNotPositive,
/// quantityNotWhole, oneOfAKind.
Result<Done> checkKit(Book& book, ItemKind kind, const ItemCard& card, const ComingItems& coming = {});

/// Whether a card with its codes can become an item of this place. Refused: codeTaken,
/// artisanUnknown, contractUnknown, contractElsewhere, priceMissing, and the reasons of checkCard().
Result<Done> checkNewItem(Book& book, const ItemCard& card);

/// A card without codes gets one of ours. Refused: notAllowed, codeTaken, artisanUnknown,
/// contractUnknown, contractElsewhere, and the reasons of checkCard() and checkKit().
Result<ItemId> registerItem(Book& book, const Person& by, ItemKind kind, ItemCard card);
/// One of the sizes and colours in which a thing comes.
struct Variant {
    Name size;
    Name colour;
    friend bool operator==(const Variant&, const Variant&) = default;
};
constexpr std::size_t mostVariants = 100;
/// An item of its own, with a code of ours, for each of them; the first is the model of the others. All are
/// there or none. Refused: noLines, tooManyLines, nameMissing (one has neither size nor
/// colour), codeTwice (the same twice), and as registerItem().
Result<std::vector<ItemId>> registerVariants(Book& book, const Person& by, const ItemCard& card,
                                             const std::vector<Variant>& variants);
/// More sizes and colours of goods that are in the book, and keep their code and all that they went through.
/// Where the item says neither of itself, the first is what it is; the others get the card and codes of
/// their own. What is new. Refused: itemUnknown, oneOfAKind (no series), noLines (nothing new), codeTwice
/// (also one that it comes in already), and as registerVariants().
Result<std::vector<ItemId>> addVariants(Book& book, const Person& by, ItemId item,
                                        const std::vector<Variant>& variants);

/// What registerItem() would record as the next entry, for acts that record more with it. Refused as it.
Result<Fact> newItem(Book& book, const Person& by, ItemKind kind, ItemCard card);

} // namespace touat
