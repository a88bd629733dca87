// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/chain.h"

namespace touat {

namespace {

bool growsBy(const Totals& before, const Totals& after) {
    const auto documents = after.documents - before.documents;
    const bool steady = after.sales >= before.sales && after.refunds >= before.refunds;
    // An exchange is two documents in one entry.
    return steady && (documents == 1 || documents == 2 || (documents == 0 && after == before));
}

} // namespace

ChainKind chainKindIn(const Stream& book, const Stream& stream) {
    // Its own, and what earlier devices of its stall wrote; of a later one it hears what everybody does.
    const bool own = stream.stall == book.stall && stream.epoch <= book.epoch;
    return book.stall.isCentre() || own ? ChainKind::whole : ChainKind::sparse;
}

Result<ChainReport> verifyChain(JournalTable journal, const Stream& stream, ChainKind kind) {
    ChainReport report;
    EntryReader reader;
    Totals totals;
    std::int64_t broken = 0;
    journal.eachFrom(stream, 1, [&](std::int64_t seq, std::string_view text, const Hash& hash) {
        const bool next = kind == ChainKind::sparse || seq == report.head.seq + 1;
        if (!next) {
            broken = report.head.seq + 1; // the missing one is the first that is not as it was
            return false;
        }
        const auto envelope = reader.read(text);
        bool good = hashOfEntry(text) == hash && envelope && envelope->id == EntryId{stream, seq};
        if (good && kind == ChainKind::whole)
            good = (seq == 1 || envelope->prev == report.head.hash) &&
                   growsBy(totals, envelope->totals);
        if (!good) {
            broken = seq;
            return false;
        }
        totals = envelope->totals;
        report.head = {seq, hash};
        ++report.entries;
        return true;
    });
    if (broken != 0) return refuse(Reason::chainBroken, EntryId{stream, broken}.text());
    return report;
}

} // namespace touat
