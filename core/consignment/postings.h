// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which accounts deposits and payouts move.
#pragma once

#include "core/consignment/facts.h"
#include "core/journal/posting.h"

namespace touat {

Postings postingsOf(Stall at, const DepositTaken& fact);
Postings postingsOf(Stall at, const ArtisanPaid& fact);

} // namespace touat
