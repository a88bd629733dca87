// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The X report in the middle of a day and the Z report at its end, on a roll. The Z report carries
// its number and the perpetual totals of the device; a bank takes it as proof of the day's
// turnover.
#pragma once

#include <string>

#include "core/book/document_view.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// Throws Fault(paper), Fault(fontMissing).
std::string drawDayReport(const Fonts& fonts, const PrintedDay& day, RollForm form = {});

} // namespace touat::receipts
