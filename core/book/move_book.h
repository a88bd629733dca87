// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book goes from a file to a server, or back. Nothing is taken on trust: every chain is checked at both ends,
// every row of what endures is the same, and the tables are folded from the journal there to what they are here.
#pragma once

#include <cstdint>
#include <filesystem>

namespace touat {

struct Moved {
    std::int64_t entries = 0; // of all journals
    int streams = 0;
    int tables = 0; // that were compared
};

/// `from` and `to` are files or addresses; nobody has them open, and no book is at `to`. What was left behind is
/// opened by nobody any more: a file is called otherwise, tables on a server lose the mark of a book. Throws
/// Fault; then the book is where it was.
Moved moveBook(const std::filesystem::path& from, const std::filesystem::path& to);

constexpr auto movedEnding = ".moved"; // of the file that was left behind

} // namespace touat
