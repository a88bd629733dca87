// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batches.h"

#include <stdexcept>

#include "core/must.h"
#include "core/sync/centre_side.h"
#include "core/sync/stall_side.h"

namespace touat::bench {

void take(Book& centre, const SyncRequest& request) {
    if (!acceptRequest(centre, request)) throw std::runtime_error("the centre refused a batch");
}

std::int64_t apply(Book& centre, const SyncRequest& request, std::int64_t most) {
    return projectNext(centre, {request.stall, request.epoch}, most);
}

void syncFully(Book& stall, Book& centre) {
    for (bool more = true; more;) {
        const auto reply = acceptRequest(centre, nextRequest(stall));
        must(reply.operator bool(), "the centre takes an honest message");
        while (projectNext(centre, stall.stream()) > 0) {
        }
        const auto outcome = obeyReply(stall, *reply);
        must(outcome.operator bool(), "the stall obeys");
        more = outcome->moreToDo || outcome->unsent > 0;
    }
}

Batch rehearseNext(Book& stall, Book& centre, RowsTaken& taken) {
    Batch batch{nextRequest(stall), {}};
    batch.rows = taken.during(centre.db(), [&] { take(centre, batch.request); });
    for (std::int64_t left = 1; left > 0;)
        for (auto& row : taken.during(centre.db(), [&] { left = apply(centre, batch.request, 1); }))
            batch.rows.push_back(std::move(row));
    must(obeyReply(stall, *acceptRequest(centre, batch.request)).operator bool(), "the centre's reply can be obeyed");
    return batch;
}

std::vector<Batch> rehearse(const Shop& shop, RowsTaken& taken) {
    OpenBook centre(copyOf(shop.centre(), shop.folder, "rehearsal"));
    centre.doNotWaitForTheDisk();
    OpenBook stall(copyOf(shop.sold(), shop.folder, "sender"));
    stall.doNotWaitForTheDisk();
    std::vector<Batch> batches;
    for (auto batch = rehearseNext(stall.book(), centre.book(), taken); !batch.request.entries.empty();
         batch = rehearseNext(stall.book(), centre.book(), taken))
        batches.push_back(std::move(batch));
    return batches;
}

} // namespace touat::bench
