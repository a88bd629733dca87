// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stall's half of SYNC. The stall sends what the centre has not confirmed, obeys the cursor it
// is told, up or down, and takes feed items and feed cursor in one transaction. Everything may be
// lost, repeated or late; nothing is lost or doubled by it (rules R1 to R3).
#pragma once

#include "core/book/book.h"
#include "core/sync/messages.h"

namespace touat {

/// What the centre has not confirmed, from its cursor on, at most `mostEntries` and
/// `mostEntryBytes` of it; without news an empty one. Asking changes nothing.
SyncRequest nextRequest(Book& book);

struct SyncOutcome {
    std::int64_t unsent = 0; // entries that the centre has not confirmed yet
    std::int64_t feedItems = 0; // and what earlier devices of the stall had sent
    std::int64_t newsLines = 0; // of other places' stock
    bool moreToDo = false; // ask again at once
    std::int64_t clockAheadMs = 0; // of this device, held against the centre's (R11); what the reply took to come counts
    bool replaced = false; // another device has this one's place: it is locked
};
/// Refused: streamUnknown, streamForked (the device is locked from now on), centreRefused.
Result<SyncOutcome> obeyReply(Book& book, const SyncReply& reply);

struct Unsent {
    std::int64_t entries = 0;
    Moment oldest;      // when the oldest of them was recorded
    Moment contactedAt; // last round that went through; 0: never
};
/// How many entries wait, and since when; of a stall that stands alone all it ever wrote.
Unsent unsent(Book& book);

} // namespace touat
