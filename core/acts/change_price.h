// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new price from a day on; what was sold keeps the price it was sold at.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Refused: notAllowed, itemUnknown, amountTooLarge, belowFloor, consentMissing (an artisan's price or
/// floor comes down, and no consent says so far; amount: what stands now).
Result<Done> changePrice(Book& book, const Person& by, ItemId item, Day from, Money price,
                         Money floor);

} // namespace touat
