// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Applying entries that somebody else wrote, or that were written long ago. Nothing in them can
// stop the line: what cannot be read or contradicts what is there becomes an exception for a person,
// and what this program does not know yet is kept for the one that knows it (R6). A stall skips it and refolds
// then: it goes on selling, and its journal has everything in an order that keeps causes before what follows from
// them. At the centre others' entries find their order only when they come into the tables, so their stream waits there.
#pragma once

#include <optional>

#include "core/book/fact.h"
#include "core/store/database.h"

namespace touat {

/// What became of an entry.
struct Applied {
    std::optional<Fact> fact;    // that was applied
    bool ofNewerProgram = false; // nothing happened: its type or version is not known here yet
};

/// Inside a transaction of the caller's.
Applied applyStored(Database& db, EntryReader& reader, const EntryId& id, std::string_view text);

/// At the centre: the entry of another device's that this one speaks of, if it is not in the tables yet and may
/// still come, so that it has to wait for that one (R5). A device that another has followed sends no more; and
/// somebody may have ruled that it waits no longer. What is in the journal and waits itself is always waited for.
std::optional<EntryId> awaitedBy(Database& db, EntryReader& reader, const EntryId& id, std::string_view text);

/// An entry that waits for a program that knows it is written down as waiting for itself (WaitingTable).
/// Whether somebody ruled at the centre that this entry waits no longer, whatever it waits for.
bool isLetIn(Database& db, const EntryId& id);

/// At the centre: what an earlier device of the stall had sent and waits itself. A device goes on from there, with the
/// day that is open and what is on the shelf, and its entries come after it. A tail, of which it knew nothing, is not
/// waited for; nor is what somebody ruled that this stream waits for no longer.
std::optional<EntryId> heldUpBefore(Database& db, const Stream& stream);

} // namespace touat
