// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes down the feed: a stall takes what it can, and goes on selling.
#include "core/must.h"
#include "core/sales/basket.h"
#include "core/sales/sale_table.h"
#include "core/sync/stall_side.h"
#include "shop.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto& shop = fuzz::Shop::its();
    fuzz::Copy copy(shop.stall, shop.clock);
    copy.open();
    auto& book = copy.book();
    const auto state = SyncStateTable(book.db()).read();
    JournalTable journal(book.db());
    SyncReply reply;
    reply.cursorSeq = state.cursor.seq;
    reply.cursorHash = state.cursor.hash;
    reply.at = shop.clock.now();
    FeedPage page;
    page.epoch = state.feed.epoch;
    page.base = state.feed.seq;
    page.items = fuzz::entriesOf({reinterpret_cast<const char*>(data), size}, shop.centreStream,
                                 {100'000, Hash{}}, shop.manager, shop.clock.now());
    if (page.items.empty()) return 0;
    page.upTo = page.base + static_cast<std::int64_t>(page.items.size());
    reply.feed = page;
    const auto read = readSyncReply(textOf(reply));
    if (!read || !obeyReply(book, *read)) return 0;

    (void)book.mendTables();
    for (const auto& item : ShelfView(book.db(), book.stall(), book.today()).all())
        (void)item.code();
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(shop.basket);
    if (!item) return 0; // taken off the shelf by the feed
    Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
    if (basket.add(*item, book.stall()))
        (void)sell(book, {shop.vendor, Role::seller}, basket, {exactCash(basket.total())});
    return 0;
}
