// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/coming_back.h"

namespace touat {

bool isFormer(const Book& book, const Stream& stream) {
    return stream.stall == book.stall() && stream.epoch < book.stream().epoch;
}

bool awaitsFormer(const Book& book, const SyncState& state) {
    return book.stream().epoch > 1 && !book.setsRules() && state.cursor.seq == 0;
}

std::optional<ComingBack> comingBack(Book& book) {
    const auto state = SyncStateTable(book.db()).read();
    if (!state.claim.empty() || !awaitsFormer(book, state)) return std::nullopt;
    JournalTable journal(book.db());
    ComingBack back;
    for (const auto& stream : journal.streams()) { // the newest device last
        if (!isFormer(book, stream)) continue;
        const EntryId last{stream, journal.head(stream).seq};
        back.entries += last.seq;
        if (const auto envelope = journal.envelopeOf(last)) back.upTo = envelope->at;
    }
    return back;
}

} // namespace touat
