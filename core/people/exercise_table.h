// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who has done which exercises of the practice stall.
#pragma once

#include <set>

#include "core/id.h"
#include "core/people/exercise.h"
#include "core/store/query.h"

namespace touat {

/// What each person has done of them, wherever it was.
class ExerciseTable {
  public:
    explicit ExerciseTable(Database& db) : m_db(db) {}
    void insert(StaffId staff, Exercise exercise);
    std::set<Exercise> of(StaffId staff);

  private:
    Database& m_db;
};

} // namespace touat
