// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lost goods of an artisan cost, by the contract under which they were entrusted.
#pragma once

#include "core/book/book.h"

namespace touat {

/// So much of an item was lost, or (below zero) found again.
struct LostGoods {
    ItemId item;
    Quantity quantity;
};
/// The lines that the artisans' accounts get for it: nothing for the stall's own goods; zero where the
/// artisan bears the risk; what was found takes back what was paid for it, and ends at exactly zero.
/// Empty where nothing concerns an artisan.
std::optional<std::vector<LossEntry>> lossEntries(Book& book, const std::vector<LostGoods>& goods);

/// What one unit or more of an entrusted item is worth when it is lost.
Money valueOnLoss(Book& book, ItemId item, Quantity quantity);

} // namespace touat
