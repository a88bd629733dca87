// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slip of unsold goods that go home, one copy for the artisan and one for the stall: what, how many
// of each, how many in all, and both sign. It moves no money and shows none but the tags'.
#pragma once

#include <string>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/painter.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// A4, the artisan's copy above the stall's. Throws Fault(paper), Fault(fontMissing).
std::string drawReturn(const Fonts& fonts, const PrintedReturn& goods, const Painter& painter,
                       const House& house = {});

/// The same from the roll, one copy after the other.
std::string drawReturnSlip(const Fonts& fonts, const PrintedReturn& goods, RollForm form,
                           const Painter& painter, const House& house = {});

} // namespace touat::receipts
