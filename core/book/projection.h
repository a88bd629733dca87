// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Applying entries that somebody else wrote, or that were written long ago. Nothing in them can
// stop the line: what cannot be read or contradicts what is there becomes an exception for a person,
// and what this program does not know yet is kept for the one that knows it (R6). A stall skips it and refolds
// then: it goes on selling, and its journal has everything in an order that keeps causes before what follows from
// them. At the centre others' entries find their order only when they come into the tables, so their stream waits there.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/book/fact.h"
#include "core/store/database.h"

namespace touat {

/// An entry as it was read.
struct ReadEntry {
    EntryId id;
    std::string_view text;            // must outlive this
    std::optional<Envelope> envelope; // empty: it cannot be read
    std::optional<Fact> fact;         // empty: it cannot be, or is of a newer program
    std::string unreadable;           // where
    /// Its type or version is not known here yet.
    bool isOfNewerProgram() const { return envelope && !fact; }
};
ReadEntry readEntry(EntryReader& reader, const EntryId& id, std::string_view text);

/// Inside a transaction of the caller's. Returns the fact if it was applied.
std::optional<Fact> applyStored(Database& db, EntryReader& reader, const EntryId& id, std::string_view text);
/// The same of what was read before; the fact stays there.
const Fact* applyRead(Database& db, const ReadEntry& entry);

/// Applies one of many: as applyRead does, but a contradiction is thrown.
using ApplyOne = std::function<const Fact*(const ReadEntry&)>;
/// Inside a transaction of the caller's: many entries in one part of it. `walk` goes through them, in their order and as
/// far as it likes, applies each by what it is given and does what follows from it. False: one of them contradicts what
/// is there, and nothing of all this happened: then they go one by one, so that only that one is left out.
bool applyTogether(Database& db, const std::vector<ReadEntry>& entries, const std::function<void(const ApplyOne&)>& walk);

/// At the centre: the entry of another device's that this one speaks of, if it is not in the tables yet and may
/// still come, so that it has to wait for that one (R5). A device that another has followed sends no more; and
/// somebody may have ruled that it waits no longer. What is in the journal and waits itself is always waited for.
/// An entry of a newer program waits for nobody else: it is written down as waiting for itself (WaitingTable).
std::optional<EntryId> awaitedBy(Database& db, const ReadEntry& entry);

/// Whether somebody ruled at the centre that this entry waits no longer, whatever it waits for.
bool isLetIn(Database& db, const EntryId& id);

/// At the centre: what an earlier device of the stall had sent and waits itself. A device goes on from there, with the
/// day that is open and what is on the shelf, and its entries come after it. A tail, of which it knew nothing, is not
/// waited for; nor is what somebody ruled that this stream waits for no longer.
std::optional<EntryId> heldUpBefore(Database& db, const Stream& stream);

} // namespace touat
