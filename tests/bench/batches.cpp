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

std::vector<Batch> rehearse(const Shop& shop, RowsTaken& taken) {
    OpenBook centre(copyOf(shop.centre(), shop.folder, "rehearsal"));
    centre.doNotWaitForTheDisk();
    OpenBook stall(copyOf(shop.sold(), shop.folder, "sender"));
    stall.doNotWaitForTheDisk();
    std::vector<Batch> batches;
    for (bool more = true; more;) {
        Batch batch{nextRequest(stall.book()), {}};
        batch.rows = taken.during(centre.db(), [&] { take(centre.book(), batch.request); });
        for (std::int64_t left = 1; left > 0;)
            for (auto& row :
                 taken.during(centre.db(), [&] { left = apply(centre.book(), batch.request, 1); }))
                batch.rows.push_back(std::move(row));
        const auto outcome = obeyReply(stall.book(), *acceptRequest(centre.book(), batch.request));
        must(outcome.operator bool(), "the centre's reply can be obeyed");
        more = outcome->unsent > 0;
        if (!batch.request.entries.empty()) batches.push_back(std::move(batch));
    }
    return batches;
}

} // namespace touat::bench
