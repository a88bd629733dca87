// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisans' money adds up, like goods do: each account is the sum of its lines (I2), each payout is
// the sum of what it settles (I3), each way of goods that concerns an artisan has its line (I10), and what
// was entrusted is what was deposited less what went home or was bought (I8).
#pragma once

#include <string>
#include <vector>

#include "core/store/query.h"

namespace touat {

/// How much is looked at: sums only, at every start, or every line of every sale as well.
enum class Depth { sums, lines };

/// What does not add up, a line each: nothing in a sound book. A payout of which another had a line stands
/// in an exception already and is not said again.
std::vector<std::string> consignmentImbalances(Database& db, Depth depth);

} // namespace touat
