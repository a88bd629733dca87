// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slip of an advance, of what an artisan paid back or need not pay any more, of goods that the
// stall bought: one copy for the artisan and one for the house, both signed; the amount large, in
// letters and, where it was cash, as notes and coins, and what it means in one sentence.
#pragma once

#include <string>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// A4, both copies on one leaf. Throws Fault(paper), Fault(fontMissing).
std::string drawHandover(const Fonts& fonts, const PrintedHandover& handover,
                         const House& house = {});

/// The same from the roll, one copy after the other.
std::string drawHandoverSlip(const Fonts& fonts, const PrintedHandover& handover, RollForm form,
                             const House& house = {});

} // namespace touat::receipts
