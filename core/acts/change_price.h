// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new price from a day on; what was sold keeps the price it was sold at.
#pragma once

#include "core/book/book.h"

namespace touat {

/// No floor: the one that stands, or the price where that is lower. Refused: notAllowed, itemUnknown,
/// pieceNotHere (it never came here, and is priced where it is), amountTooLarge, belowFloor,
/// consentMissing (an artisan's price or floor comes down, and no consent that stays says so far; amount:
/// what stands now).
Result<Done> changePrice(Book& book, const Person& by, ItemId item, Day from, Money price,
                         const std::optional<Money>& floor = std::nullopt);
/// Below what nobody sells it without asking, at the price that stands today. Refused: as above.
Result<Done> changeFloor(Book& book, const Person& by, ItemId item, Money floor);

} // namespace touat
