// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sales of a stall as it sends them, and what the centre writes for each message: the entries, then the sales
// one by one, since a balance that two sales move is written twice.
#pragma once

#include <cstdint>
#include <vector>

#include "bare_sqlite.h"
#include "core/sync/messages.h"
#include "shop.h"

namespace touat::bench {

struct Batch {
    SyncRequest request;
    Rows rows;
};

/// The stall's next message, which the centre takes in and the stall knows of; without entries when it has sent all.
Batch rehearseNext(Book& stall, Book& centre, RowsTaken& taken);
/// Ten thousand sales of the shop's stall.
std::vector<Batch> rehearse(const Shop& shop, RowsTaken& taken);

/// Until neither of two open books has anything to tell the other.
void syncFully(Book& stall, Book& centre);

/// The centre stores a message. Throws when it is refused.
void take(Book& centre, const SyncRequest& request);
/// And brings at most so many of the sender's entries into its tables; how many that were.
std::int64_t apply(Book& centre, const SyncRequest& request, std::int64_t most);

} // namespace touat::bench
