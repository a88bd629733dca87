// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which accounts sales, refunds and the drawer move (table 2.2 of the consignment note).
#pragma once

#include "core/journal/posting.h"
#include "core/sales/customer_facts.h"
#include "core/sales/facts.h"
#include "core/sales/order_facts.h"

namespace touat {

Postings postingsOf(Stall at, const SaleMade& fact);
Postings postingsOf(Stall at, const RefundMade& fact);
Postings postingsOf(Stall at, const ExchangeMade& fact);
Postings postingsOf(Stall at, const OwnerCorrected& fact);
Postings postingsOf(Stall at, const TenderCorrected& fact);
Postings postingsOf(Stall at, const AccountPaid& fact);
Postings postingsOf(Stall at, const OrderPaid& fact);
Postings postingsOf(Stall at, const OrderCancelled& fact);
Postings postingsOf(Stall at, const DayOpened& fact);
Postings postingsOf(Stall at, const DayClosed& fact);
Postings postingsOf(Stall at, const CashPutIn& fact);
Postings postingsOf(Stall at, const CashTakenOut& fact);

} // namespace touat
