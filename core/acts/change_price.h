// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new price from a day on, today or later; until then the old one holds, at every stall by its own days, and what was
// sold keeps the price it was sold at. The later word counts (348): a new price takes the place of all that was to come
// on its day or later, and what begins before it holds until then.
#pragma once

#include "core/book/book.h"

namespace touat {

/// No floor: the one that stands, or the price where that is lower. Refused: notAllowed, itemUnknown,
/// ruleUnusable (from a day that is over), pieceNotHere (it never came here, and is priced where it is),
/// amountTooLarge, belowFloor, consentMissing (an artisan's price or floor comes down, and no consent that
/// stays says so far; amount: what stands now, or would on that day by what was said before).
Result<Done> changePrice(Book& book, const Person& by, ItemId item, Day from, Money price,
                         const std::optional<Money>& floor = std::nullopt);
/// What was to come does not, and what stands today stays. `from`: when the next one was going to begin, as somebody saw
/// it. Refused: as above, rulesMoved (none is going to, or from another day).
Result<Done> withdrawPrice(Book& book, const Person& by, ItemId item, Day from);
/// Below what nobody sells it without asking, at the price that stands today and at those to come. Refused: as above.
Result<Done> changeFloor(Book& book, const Person& by, ItemId item, Money floor);

/// The item's next word about its price, not recorded yet.
PriceChanged priceFrom(Book& book, Day from, ItemId item, Money price, Money floor);

} // namespace touat
