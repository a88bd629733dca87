// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Customers whom the stall knows: taking them in, changing what is known, taking their money.
#pragma once

#include "core/book/book.h"

namespace touat {

/// A name or a phone number is enough. A limit above zero, and days to pay of their own, need the right
/// to give credit. Refused: notAllowed, approvalNeeded, nameMissing, textUnusable, amountTooLarge,
/// ruleUnusable (days below zero or of years).
Result<CustomerId> registerCustomer(Book& book, const Person& by, const CustomerCard& card,
                                    const std::optional<Person>& approver = std::nullopt);
/// Refused as above, and customerUnknown.
Result<Done> changeCustomer(Book& book, const Person& by, CustomerId customer,
                            const CustomerCard& card,
                            const std::optional<Person>& approver = std::nullopt);

/// Refused: notAllowed, dayNotOpen, customerUnknown, amountNotPositive, tenderTooLarge (more than is
/// owed), and the reasons of checkTenders().
Result<Done> payAccount(Book& book, const Person& by, CustomerId customer,
                        const std::vector<Tender>& tenders);

/// What the customer owes; below zero: what we owe the customer.
Money owedBy(Book& book, CustomerId customer);

} // namespace touat
