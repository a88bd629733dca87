// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a stall's word reaches. A stall writes its own journal, and whoever has its tablet writes into it
// what they like; of the rules of other stalls, of money that others owe or paid, of what others registered,
// sold or closed, of goods that never came into its hands, and of who works elsewhere no stall is heard (305, 327).
#pragma once

#include "core/book/fact.h"
#include "core/store/database.h"

namespace touat {

/// Whether the fact is about what others decide: then it stays in the journal, and in no table but its writer's.
bool isOthersBusiness(Stall by, const Fact& fact);

/// At the centre, by what its tables know: whether the fact says of goods that never came into the stall's hands, or of
/// artisans with whom it has nothing to do, what would hold at all stalls. Stalls hear only what the centre took.
bool isBeyondReach(Database& db, Stall by, const Fact& fact);

/// A person whom a stall admits works there, whatever it says; of every other fact nothing.
std::optional<StaffAdmitted> admittedThere(Stall by, const Fact& fact);

} // namespace touat
