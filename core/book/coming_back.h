// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What earlier devices of a stall had sent, on its way back to the device that follows them (R2, R10). Until all of it is
// here nothing is recorded at that device (mayWork), so that nothing is sold or counted twice.
#pragma once

#include <optional>

#include "core/book/book.h"

namespace touat {

/// Whether an earlier device of the book's stall wrote it.
bool isFormer(const Book& book, const Stream& stream);

/// Whether there may be more of it to come. `state`: the book's.
bool awaitsFormer(const Book& book, const SyncState& state);

struct ComingBack {
    std::int64_t entries = 0; // that are here
    Moment upTo;              // when the last of them was recorded; 0: there is none yet
};
/// Empty: nothing is awaited, or by a device that is locked.
std::optional<ComingBack> comingBack(Book& book);

} // namespace touat
