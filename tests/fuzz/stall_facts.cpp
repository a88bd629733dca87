// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stolen device writes whatever it likes, well signed and well chained. The centre keeps it, applies
// what can be applied, stays up, and hears the honest stall that comes next.
#include "core/book/projection.h"
#include "core/book/refold.h"
#include "core/consignment/account_sum_view.h"
#include "core/consignment/account_view.h"
#include "core/must.h"
#include "core/sales/goods_view.h"
#include "core/sales/sales_view.h"
#include "core/sales/stalls_view.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/stock_view.h"
#include "core/sync/centre_side.h"
#include "shop.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto& shop = fuzz::Shop::its();
    fuzz::Copy copy(shop.centre, shop.clock);
    copy.open();
    auto& centre = copy.book();
    const auto head = JournalTable(centre.db()).head(shop.stream);
    SyncRequest request;
    request.stall = shop.stream.stall;
    request.epoch = shop.stream.epoch;
    request.from = head.seq + 1;
    request.prev = head.hash;
    request.entries = fuzz::entriesOf({reinterpret_cast<const char*>(data), size}, shop.stream, head,
                                      shop.vendor, shop.clock.now());
    if (request.entries.empty()) return 0;
    request.headSeq = head.seq + static_cast<std::int64_t>(request.entries.size());
    request.at = shop.clock.now();
    const auto read = readSyncRequest(textOf(request));
    if (!read) return 0;
    const auto reply = acceptRequest(centre, *read);
    if (!reply) return 0;
    while (projectNext(centre, shop.stream) > 0) {
    }

    const auto honest = readSyncRequest(shop.honest);
    must(bool(honest), "the honest request is in form");
    const auto level = acceptRequest(centre, *honest);
    must(level && level->status == SyncStatus::ok && level->cursorSeq == honest->headSeq,
         "an honest stall is heard whatever another one sent");
    while (projectNext(centre, {honest->stall, honest->epoch}) > 0) {
    }
    must(ProjectionTable(centre.db()).read({honest->stall, honest->epoch}) == honest->headSeq,
         "an honest stall's entries come into the tables whatever another one sent");

    // What a manager looks at next.
    for (const auto& place : {Stall::number(7), Stall::number(12)}) {
        (void)StallsView(centre.db()).of(place, {}, centre.today());
        (void)SalesView(centre.db()).of(place, {}, centre.today());
        (void)SalesView(centre.db()).latest(place, 50);
        (void)StockView(centre.db(), centre.today()).of(place, {});
        (void)StockView(centre.db(), centre.today()).at(place);
        (void)GoodsView(centre.db(), centre.today()).at(place);
        (void)imbalances(centre.db(), place);
    }
    (void)SalesView(centre.db()).report();
    (void)GoodsView(centre.db(), centre.today()).places(centre.today().plus(-30), centre.today());
    (void)accountHead(centre.db(), shop.artisan);
    (void)consignmentImbalances(centre.db(), Depth::lines);
    must(refold(centre.db()).empty(), "the tables are what the journals add up to");
    return 0;
}
