// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a SYNC request, as they come in from anywhere.
#include "core/must.h"
#include "core/sync/centre_side.h"
#include "shop.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto request = readSyncRequest({reinterpret_cast<const char*>(data), size});
    if (!request) return 0;
    must(bool(readSyncRequest(textOf(*request))), "what was read can be written");
    auto& shop = fuzz::Shop::its();
    fuzz::Copy copy(shop.centre, shop.clock);
    copy.open();
    const Stream stream{request->stall, request->epoch};
    const auto before = JournalTable(copy.db()).head(stream).seq;
    const auto reply = acceptRequest(copy.book(), *request);
    if (!reply) {
        must(JournalTable(copy.db()).head(stream).seq == before, "a refused request takes nothing");
        return 0;
    }
    must(bool(readSyncReply(textOf(*reply))), "a stall can read what the centre answers");
    must(JournalTable(copy.db()).head(stream).seq >= before, "a journal never shrinks");
    while (projectNext(copy.book(), stream) > 0) {
    }
    return 0;
}
