// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what a business day adds up to: the X report while it is open, the Z report when it is
// closed. It changes nothing.
#pragma once

#include "core/sales/day.h"
#include "core/store/database.h"

namespace touat {

/// Everything of the day at the stall that the day belongs to. `perpetual` stands in the journal:
/// see printedDay().
DayReport dayReport(Database& db, const BusinessDay& day);
/// How the documents of a day were paid, of those whose ids lie between these two.
std::vector<TenderTotal> tendersOf(Database& db, Stall stall, Day day, std::int64_t from, std::int64_t last);

} // namespace touat
