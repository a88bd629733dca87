// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Applying entries that somebody else wrote, or that were written long ago. Nothing in them can
// stop the line: what this program does not know yet is skipped (a newer one refolds), what cannot
// be read or contradicts what is there becomes an exception for a person.
#pragma once

#include <optional>

#include "core/book/fact.h"
#include "core/store/database.h"

namespace touat {

/// Inside a transaction of the caller's. Returns the fact if it was applied.
std::optional<Fact> applyStored(Database& db, EntryReader& reader, const EntryId& id, std::string_view text);

/// At the centre: the entry of another device's that this one speaks of, if it is not in the tables yet and may
/// still come, so that it has to wait for that one (R5). A device that another has followed sends no more; and
/// somebody may have ruled that it waits no longer. What is in the journal and waits itself is always waited for.
std::optional<EntryId> awaitedBy(Database& db, EntryReader& reader, const EntryId& id, std::string_view text);

/// At the centre: what an earlier device of the stall had sent and waits itself. A device goes on from there, with the
/// day that is open and what is on the shelf, and its entries come after it. A tail, of which it knew nothing, is not
/// waited for; nor is what somebody ruled that this stream waits for no longer.
std::optional<EntryId> heldUpBefore(Database& db, const Stream& stream);

} // namespace touat
