// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checking a stream: every stored text hashes to its stored hash, names its place and its
// predecessor's hash, keeps the totals running, and its postings sum to zero.
#pragma once

#include <cstdint>

#include "core/id.h"
#include "core/journal/journal_table.h"
#include "core/result.h"

namespace touat {

struct ChainReport {
    std::int64_t entries = 0;
    StreamHead head;
};

/// `sparse` is for the streams of others at a stall, of which only some entries are sent: there each
/// entry is checked by itself.
enum class ChainKind { whole, sparse };
/// How a stream lies in the book of a device.
ChainKind chainKindIn(const Stream& book, const Stream& stream);
/// Reads every entry of the stream, from the first. Refused with chainBroken and the first broken
/// entry as its subject ("S07-1-42").
Result<ChainReport> verifyChain(JournalTable journal, const Stream& stream, ChainKind kind);

} // namespace touat
