// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A device is stolen or lost: the centre shuts it out at once, before another takes its place. Taken back by
// nobody; a code makes the stall's next device, which gets back all that this one had sent.
#pragma once

#include "core/book/book.h"
#include "core/people/facts.h"

namespace touat {

/// Refused: notAllowed (also anywhere but at the centre), streamUnknown (no such device of a stall),
/// deviceReplaced (it is shut out, or another has its place).
Result<Done> revokeDevice(Book& centre, const Person& by, const Stream& device, RevokedFor reason);

} // namespace touat
