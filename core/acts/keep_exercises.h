// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody has learnt at the practice stall is kept, each exercise once.
#pragma once

#include <set>

#include "core/book/book.h"
#include "core/people/exercise.h"

namespace touat {

/// All that this person has done by now, those of before included; records those that are new, if any.
/// Refused: notAllowed for the command line, which learns nothing; and what mayWork() refuses.
Result<Done> keepExercises(Book& book, const Person& by, const std::set<Exercise>& done);

} // namespace touat
