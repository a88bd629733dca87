// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Giving goods a card, a code and a price.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Whether a card with its codes can become an item of this place. Refused: codeTaken,
/// artisanUnknown, contractUnknown, contractElsewhere, priceMissing, and the reasons of checkCard().
Result<Done> checkNewItem(Book& book, const ItemCard& card);

/// A card without codes gets one of ours. Refused: notAllowed, codeTaken, artisanUnknown,
/// contractUnknown, contractElsewhere, and the reasons of checkCard().
Result<ItemId> registerItem(Book& book, const Person& by, ItemKind kind, ItemCard card);

} // namespace touat
