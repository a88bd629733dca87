// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a SYNC reply. Whatever they say, the stall's own journal stays as it was.
#include "core/must.h"
#include "core/sync/stall_side.h"
#include "shop.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto reply = readSyncReply({reinterpret_cast<const char*>(data), size});
    if (!reply) return 0;
    must(bool(readSyncReply(textOf(*reply))), "what was read can be written");
    auto& shop = fuzz::Shop::its();
    fuzz::Copy copy(shop.stall, shop.clock);
    copy.open();
    const auto head = copy.book().head();
    const auto count = [&] { return copy.db().integer("SELECT count(*) FROM journal"); };
    const auto before = SyncStateTable(copy.db()).read();
    const auto entries = count();
    if (!obeyReply(copy.book(), *reply)) {
        const auto state = SyncStateTable(copy.db()).read();
        must(count() == entries && state.feed == before.feed && state.cursor.seq == before.cursor.seq,
             "a reply that is refused changes nothing but that the device may lock");
    }
    const auto after = JournalTable(copy.db()).head(copy.book().stream());
    must(after.seq == head.seq && after.hash == head.hash, "nobody else writes in a stall's stream");
    (void)nextRequest(copy.book());
    return 0;
}
