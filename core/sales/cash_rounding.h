// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rounding of cash to the coins that exist (note on Algeria, 1.1: 1 and 2 DA have all but
// vanished). Always in the buyer's favour, so that nobody has to trust us; the difference is a
// posting and a line of its own, and never touches a price. Electronic payments are not rounded. A
// unit of zero is a shop that does not round.
#pragma once

#include "core/money.h"

namespace touat {

/// What a buyer hands over: the amount, down to a multiple of the unit.
Money roundedForCash(Money amount, Money unit);

/// What a buyer is given back where no line says what was taken (a refund copies the amounts of its
/// sale and needs no rounding): the amount, up to a multiple of the unit.
Money roundedBack(Money amount, Money unit);

} // namespace touat
