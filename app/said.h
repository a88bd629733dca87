// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What touat-book and touat-centre say in the same words, each under its own name.
#pragma once

#include "core/book/archive.h"
#include "core/result.h"

namespace touat {

/// Says on standard error what was refused and why; the exit code for it.
int refused(const Refusal& refusal);

struct ArchiveCommand {
    int year = 0;
    std::filesystem::path folder;
    bool unfinished = false; // a year that goes on, all the same
};
using WriteArchive = std::function<std::optional<Archived>(const ArchiveWish& wish)>;

/// Writes a year with what lies beside the program, telling how far it is, what is not closed, and the key that `around`
/// signs with, which it must have; the exit code. Throws what `write` throws.
int archiveYear(const ArchiveCommand& command, const Surroundings& around, const WriteArchive& write);

} // namespace touat
