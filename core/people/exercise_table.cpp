// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/exercise_table.h"

namespace touat {

void ExerciseTable::insert(StaffId staff, Exercise exercise) {
    execute(m_db,
            "INSERT INTO staff_exercise(staff, exercise) VALUES(?1, ?2) "
            "ON CONFLICT(staff, exercise) DO NOTHING",
            staff, wordOf(exercise));
}

std::set<Exercise> ExerciseTable::of(StaffId staff) {
    std::set<Exercise> done;
    Query q(m_db, "SELECT exercise FROM staff_exercise WHERE staff = ?1", staff);
    while (q.next())
        done.insert(q.word<Exercise>());
    return done;
}

} // namespace touat
