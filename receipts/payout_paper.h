// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slip of a payout, one copy for the artisan and one for the house, both signed: each piece
// with its price and its share, never a lump sum; the amount large, in letters and as notes and
// coins; how and from where it was paid. The artisan's copy alone opens the artisan's page.
#pragma once

#include <string>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// A4, the artisan's copy and then the house's. Throws Fault(paper), Fault(fontMissing).
std::string drawPayout(const Fonts& fonts, const PrintedPayout& payout, const House& house = {});

/// The same from the roll, one copy after the other.
std::string drawPayoutSlip(const Fonts& fonts, const PrintedPayout& payout, RollForm form,
                           const House& house = {});

} // namespace touat::receipts
