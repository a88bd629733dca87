// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slip of a deposit, one copy for the artisan and one for the stall: how many pieces were left
// and a photo of them, what came of each once it was looked at, who answers for them, when money can be fetched. Once
// nothing waits any more it names what a bon de transaction commerciale names, and says that it may
// serve as one; until then there are no prices.
#pragma once

#include <string>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/painter.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// A4, the artisan's copy above the stall's. Throws Fault(paper), Fault(fontMissing).
std::string drawDeposit(const Fonts& fonts, const PrintedDeposit& deposit, const Painter& painter,
                        const House& house = {});

/// The same from the roll, one copy after the other.
std::string drawDepositSlip(const Fonts& fonts, const PrintedDeposit& deposit, RollForm form,
                            const Painter& painter, const House& house = {});

} // namespace touat::receipts
