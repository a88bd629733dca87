// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods are never made and never vanish (I5): for each item, what was received is what is on hand, in
// transit, sold, returned, used and lost. The sum of the postings is zero by itself; what is checked
// here is that nothing lies on an account that is none of these, that what is in transit is what the
// open transfers say, and that each piece is where its state says, once.
#pragma once

#include <string>
#include <vector>

#include "core/id.h"
#include "core/store/query.h"

namespace touat {

/// Where an item went: the terms of the sum, in thousandths.
struct GoodsSum {
    Quantity received; // entrusted or supplied, less what went back there
    Quantity onHand;   // shelf, reserve, aside, damaged
    Quantity inTransit;
    Quantity sold; // less what came back
    Quantity used;
    Quantity lost;
    bool balances() const {
        return received == onHand + inTransit + sold + used + lost;
    }
    friend bool operator==(const GoodsSum&, const GoodsSum&) = default;
};
GoodsSum sumOf(Database& db, ItemId item);

/// What does not add up, a line each: nothing in a sound book. Pieces are held against their states
/// only where this book hears everything of them: those whose holder is `place`, at the centre all.
/// Of an item of which an exception says so already it is not said again.
std::vector<std::string> imbalances(Database& db, Stall place);

} // namespace touat
