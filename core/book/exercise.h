// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the ten exercises of the practice stall a book proves: what a person has learnt is read from what their
// practice book says happened, not from which buttons were pressed.
#pragma once

#include <set>
#include <vector>

#include "core/book/book.h"
#include "core/people/exercise.h"

namespace touat {

/// Which exercises these facts are the proof of, in whatever order they were done.
std::set<Exercise> exercisesIn(const std::vector<Fact>& facts);

/// What happened on this device, from the first entry on.
std::vector<Fact> ownFacts(Book& book);

} // namespace touat
