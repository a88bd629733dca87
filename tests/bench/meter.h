// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts what a stretch of work costs: syncs of the disk, pages and bytes of the write-ahead log,
// and instructions. Counts do not depend on what else the machine is doing. The disk is counted by
// a layer around SQLite's own way to files, for our books and for bare SQLite alike.
#pragma once

#include <cstdint>
#include <optional>

namespace touat::bench {

struct Costs {
    std::int64_t syncs = 0;
    std::int64_t logPages = 0;
    std::int64_t bytes = 0;                   // written to the log and to the file itself
    std::optional<std::int64_t> instructions; // empty: the kernel or the machine refuses

    Costs& operator+=(const Costs& more);
    friend Costs operator-(const Costs& after, const Costs& before);
};

/// Once, before any book is opened.
void startCounting();
/// Of this thread, since startCounting().
Costs costsSoFar();

} // namespace touat::bench
