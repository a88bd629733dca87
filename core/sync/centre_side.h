// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre's half of SYNC: take every well-formed entry that continues a known stream, commit,
// answer with the truth; then bring the tables up to it. Storing and applying are two steps, so that
// nothing an entry says can keep it, or those behind it, from being stored.
#pragma once

#include "core/book/book.h"
#include "core/sync/messages.h"

namespace touat {

/// Refused with bytesUnreadable or tooLarge when an entry is not one; nothing of the request is
/// taken then. Conflicts of streams are no refusal but a status.
Result<SyncReply> acceptRequest(Book& centre, const SyncRequest& request);

/// Applies stored entries of the stream, and before them of earlier devices of its stall, that are not in the tables
/// yet, at most so many in one transaction, tells the stalls which vouchers were taken, once a day what all
/// journals ended in, and a person what has waited for a day. Returns how many are left to do now: none where
/// the next one waits for another stream (R5).
std::int64_t projectNext(Book& centre, const Stream& stream, std::int64_t most = 1000);

/// Brings every stream up to date, those too that waited for each other; at the start of the daemon,
/// after a power cut.
void projectAll(Book& centre);

} // namespace touat
