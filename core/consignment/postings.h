// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which accounts deposits, payouts and all else that concerns artisans move (table 2.2 of the
// consignment note).
#pragma once

#include "core/consignment/facts.h"
#include "core/consignment/share.h"
#include "core/journal/posting.h"

namespace touat {

Postings postingsOf(Stall at, const DepositTaken& fact);
Postings postingsOf(Stall at, const GoodsAppraised& fact);
Postings postingsOf(Stall at, const AppraisalUndone& fact);
Postings postingsOf(Stall at, const GoodsReturned& fact);
Postings postingsOf(Stall at, const ArtisanPaid& fact);
Postings postingsOf(Stall at, const PayoutReversed& fact);
Postings postingsOf(Stall at, const AdvanceGiven& fact);
Postings postingsOf(Stall at, const BalanceRepaid& fact);
Postings postingsOf(Stall at, const BalanceWaived& fact);
Postings postingsOf(Stall at, const BoughtOut& fact);
Postings postingsOf(Stall at, const RemittanceTaken& fact);
Postings postingsOf(Stall at, const StallPaid& fact);
Postings postingsOf(Stall at, const RentCharged& fact);
Postings postingsOf(Stall at, const RentPaid& fact);

/// Whom the shares of a line belong to, and who keeps the artisan's.
struct Sharers {
    std::optional<ArtisanId> artisan;
    Keeper keeper = Keeper::stall;
};
/// Adds what a line gives (`sign` 1) or takes back (-1). A stall's part below zero is its expense, a
/// centre's what it still has to add. The stall owes the centre from now on the centre's part, and what
/// the centre keeps for the artisan; a part below zero the centre owes the stall.
void postShares(Postings& postings, Stall at, const Sharers& whose, const Shares& shares, int sign);

} // namespace touat
