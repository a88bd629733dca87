// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A month or a year that was closed, for who keeps the books: on A4, and from the roll as the Z report is. It says what
// the journal says of it and nothing that could change afterwards.
#pragma once

#include <string>

#include "core/book/document_view.h"
#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

// Throw Fault(paper), Fault(fontMissing).
std::string drawPeriod(const Fonts& fonts, const PrintedPeriod& period, const House& house = {});
std::string drawPeriodSlip(const Fonts& fonts, const PrintedPeriod& period, RollForm form = {});

} // namespace touat::receipts
