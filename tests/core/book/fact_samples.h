// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One fact of every kind, with everything in it that can be. The house test holds the list against the
// list of facts.
#pragma once

#include <vector>

#include "core/book/fact.h"

namespace touat {

inline const Stall samplesAt = Stall::number(7);
inline const EntryId sampleEntry{{samplesAt, 1}, 42};

std::vector<Fact> everySample();
Document sampleDocument(); // of a sale that has everything

} // namespace touat
