// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A checkpoint: somebody's signature that a journal goes so far and ends in this hash. A chain that its
// author alone holds proves nothing; with these neither a device nor the centre can rewrite what the other
// has signed for. The text that is signed is of the kind of C2SP checkpoints, so that anybody can check it
// who has the signer's public key.
#pragma once

#include <string>

#include "core/book/checkpoint_table.h"
#include "core/people/facts.h"

namespace touat {

/// What a day's journals ended in, from all that the fact says; the hash that is signed and printed.
Hash digestOf(const DayDigested& fact);
/// What the centre signs of it: "touat digest 2026-11-24\n<64 hex digits>\n".
std::string digestText(const DayDigested& fact);

/// Holds checkpoints and daily digests against the journals of a book. Returns what is wrong with the
/// first that does not hold; empty: they all do. A checkpoint at the centre may be ahead of what has
/// arrived; at a device nothing that the centre signed for may be missing.
std::string brokenCheckpoint(Database& db, const Stream& own);

} // namespace touat
