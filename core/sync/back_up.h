// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second copy of the book, made whole while the stall goes on selling, and good only after it was
// opened and its chain checked like any book. Nothing here is a fact: a backup changes no history.
#pragma once

#include "core/book/book.h"

namespace touat {

constexpr std::size_t backupsKept = 3;

/// Copies the book and its key file into the folder, opens the copy and checks it, then throws away
/// all but the newest three. Returns the copy. Throws Fault; a copy that fails is not kept, and the
/// older ones stay.
std::filesystem::path backUp(Book& book, const std::filesystem::path& file,
                             const std::filesystem::path& folder);

/// The copies of a book in a folder, newest first.
std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& file,
                                             const std::filesystem::path& folder);

} // namespace touat
