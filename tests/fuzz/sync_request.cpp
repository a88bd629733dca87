// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a SYNC request, as they come in from anywhere.
#include <map>

#include "core/must.h"
#include "core/sync/centre_side.h"
#include "shop.h"

using namespace touat;

namespace {

using Heads = std::map<Stream, std::pair<std::int64_t, Hash>>;

Heads headsIn(Book& book) {
    JournalTable journal(book.db());
    Heads heads;
    for (const auto& stream : journal.streams()) {
        const auto head = journal.head(stream);
        heads[stream] = {head.seq, head.hash};
    }
    return heads;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto request = readSyncRequest({reinterpret_cast<const char*>(data), size});
    if (!request) return 0;
    must(bool(readSyncRequest(textOf(*request))), "what was read can be written");
    auto& shop = fuzz::Shop::its();
    fuzz::Copy copy(shop.centre, shop.clock);
    copy.open();
    const Stream stream{request->stall, request->epoch};
    const auto before = headsIn(copy.book());
    const auto reply = acceptRequest(copy.book(), *request);
    auto after = headsIn(copy.book());
    if (!reply) {
        must(after == before, "a refused request takes nothing");
        return 0;
    }
    must(bool(readSyncReply(textOf(*reply))), "a stall can read what the centre answers");
    const bool served = reply->status == SyncStatus::ok || reply->status == SyncStatus::closed;
    for (const auto& [whose, head] : before) {
        must(after[whose].first >= head.first, "a journal never shrinks");
        const bool mayGrow = whose == copy.book().stream() || (served && whose == stream);
        must(mayGrow || after[whose] == head, "nobody writes in another's journal, nor whom the centre does not know");
        after.erase(whose);
    }
    must(after.empty(), "nobody joins by calling");
    while (projectNext(copy.book(), stream) > 0) {
    }
    return 0;
}
