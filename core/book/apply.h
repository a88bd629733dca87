// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place where a fact becomes rows: the same at the stall that records it, at the centre
// that receives it and in a refold.
#pragma once

#include <vector>

#include "core/book/fact.h"
#include "core/store/database.h"

namespace touat {

/// Inside a transaction of the caller's.
void applyFact(Database& db, const Envelope& envelope, const Fact& fact);

/// The same for whoever applies many, and at the end lets places hear of all that moved at once (`StockNewsTable::mark`):
/// what did, of which they hear at the centre alone, is added to the list.
void applyFact(Database& db, const Envelope& envelope, const Fact& fact, std::vector<Posting>& moved);

} // namespace touat
