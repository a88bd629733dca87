// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Giving goods a card, a code and a price.
#pragma once

#include "core/book/book.h"

namespace touat {

constexpr std::size_t mostParts = 100;
/// Whether the card is of no kit, or of one that can be: a service of the stall's own, of other items
/// than kits, each once. Refused: kitOnlyParts, itemUnknown, tooManyLines, quantityNotPositive,
/// quantityNotWhole, oneOfAKind.
Result<Done> checkKit(Book& book, ItemKind kind, const ItemCard& card);

/// Whether a card with its codes can become an item of this place. Refused: codeTaken,
/// artisanUnknown, contractUnknown, contractElsewhere, priceMissing, and the reasons of checkCard().
Result<Done> checkNewItem(Book& book, const ItemCard& card);

/// A card without codes gets one of ours. Refused: notAllowed, codeTaken, artisanUnknown,
/// contractUnknown, contractElsewhere, and the reasons of checkCard() and checkKit().
Result<ItemId> registerItem(Book& book, const Person& by, ItemKind kind, ItemCard card);
/// What registerItem() would record as the next entry, for acts that record more with it. Refused as it.
Result<Fact> newItem(Book& book, const Person& by, ItemKind kind, ItemCard card);

} // namespace touat
