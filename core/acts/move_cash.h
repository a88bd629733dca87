// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cash goes into the drawer or out of it without a sale.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Refused: notAllowed, dayNotOpen, amountNotPositive, amountTooLarge, textUnusable.
Result<Done> putCash(Book& book, const Person& by, Money amount, CashReason reason,
                     const std::string& note);
/// Refused as above, and: moreThanInDrawer, approvalNeeded.
/// `receiver`: who took it. Beyond the cap of the shop's rules a second person must agree.
Result<Done> takeCash(Book& book, const Person& by, Money amount, CashReason reason,
                      const std::string& note, const std::string& receiver = {},
                      const std::optional<Person>& approver = std::nullopt);

} // namespace touat
