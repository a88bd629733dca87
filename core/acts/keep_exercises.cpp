// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/keep_exercises.h"

#include <algorithm>

#include "core/acts/may_act.h"
#include "core/people/exercise_table.h"

namespace touat {

Result<Done> keepExercises(Book& book, const Person& by, const std::set<Exercise>& done) {
    if (!by.id) return refuse(Reason::notAllowed);
    if (const auto may = mayWork(book, by); !may) return may.refusal();
    const auto before = ExerciseTable(book.db()).of(*by.id);
    ExercisesDone fact;
    std::set_difference(done.begin(), done.end(), before.begin(), before.end(),
                        std::back_inserter(fact.exercises));
    if (!fact.exercises.empty()) (void)book.record(by, fact);
    return Done{};
}

} // namespace touat
