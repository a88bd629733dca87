// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All rows of tables with all their columns, whatever they mean: digests to compare tables by, the same for the
// same rows in a file and on a server, and copies from one to the other.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/hash.h"
#include "core/store/database.h"

namespace touat {

/// Equal to that of no table that is there, where somebody dropped it.
Hash tableDigest(Database& db, const std::string& table);

/// Copies every table of an open book, some rows at a time, into a database that has no table of ours yet. What
/// is written meanwhile to a source on a server does not come along; a source in a file is kept from writing by
/// whoever copies. The target has all of it when `step` says so, and nothing before.
class RowCopy {
  public:
    RowCopy(Database& from, Database& to);
    ~RowCopy();
    RowCopy(const RowCopy&) = delete;
    RowCopy& operator=(const RowCopy&) = delete;
    /// Returns whether the copy is whole now. Fewer than 0: all of it. Throws Fault.
    bool step(int rows);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace touat
