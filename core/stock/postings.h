// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What facts about goods move between accounts.
#pragma once

#include "core/journal/posting.h"
#include "core/stock/ruling_facts.h"
#include "core/stock/transfer_facts.h"

namespace touat {

Postings postingsOf(Stall at, const GoodsReceived& fact);
Postings postingsOf(Stall at, const ItemsWithdrawn& fact);
Postings postingsOf(Stall at, const StockWithdrawn& fact);
Postings postingsOf(Stall at, const TransferSent& fact);
Postings postingsOf(Stall at, const TransferReceived& fact);
Postings postingsOf(Stall at, const TransferSettled& fact);
Postings postingsOf(Stall at, const ExceptionRuled& fact);
Postings postingsOf(Stall at, const RulingTakenBack& fact);
Postings postingsOf(Stall at, const GoodsMoved& fact);
Postings postingsOf(Stall at, const StockCounted& fact);

} // namespace touat
