// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/stall_side.h"

#include "core/book/checkpoint.h"
#include "core/book/coming_back.h"
#include "core/book/projection.h"
#include "core/people/staff_table.h"
#include "core/version.h"

namespace touat {

namespace {

bool isOurs(Book& book, std::int64_t seq, const Hash& hash) {
    if (seq == 0) return true;
    if (seq > book.head().seq) return false;
    return JournalTable(book.db()).hashAt({book.stream(), seq}) == hash;
}

// A copy or a rolled-back disk: the centre has entries of ours that we do not have (R2).
Refusal lock(Book& book, SyncState state, const std::string& claim) {
    state.claim = claim;
    Transaction transaction(book.db());
    SyncStateTable(book.db()).write(state);
    transaction.commit();
    return refuse(Reason::streamForked, claim);
}

std::int64_t takeFeed(Book& book, SyncState& state, const FeedPage& page) {
    // A later feed begins at its beginning: what is known of it already is passed over (R4).
    const bool later = page.base == 0 && page.epoch > state.feed.epoch;
    const bool fits = later || FeedPosition{page.epoch, page.base} == state.feed;
    if (!fits || page.upTo < page.base) return 0;
    JournalTable journal(book.db());
    EntryReader reader;
    std::int64_t taken = 0;
    for (const auto& text : page.items) {
        const auto envelope = reader.read(text);
        if (!envelope || envelope->id.stream == book.stream()) return 0; // nobody writes for us
        const auto id = envelope->id;
        // What earlier devices of this stall wrote comes back in its own order; a later one is another.
        if (isFormer(book, id.stream) || journal.hashAt(id)) continue;
        StoredEntry entry{text, hashOfEntry(text)};
        journal.append(id, entry);
        applyStored(book.db(), reader, id, text);
        ++taken;
    }
    state.feed = {page.epoch, page.upTo};
    return taken;
}

// What earlier devices of this stall wrote comes back as it was, each entry after the one before it.
std::int64_t takeFormer(Book& book, const FormerPage& page) {
    JournalTable journal(book.db());
    EntryReader reader;
    std::int64_t taken = 0;
    for (const auto& text : page.entries) {
        const auto envelope = reader.read(text);
        if (!envelope) break;
        const auto id = envelope->id;
        if (!isFormer(book, id.stream)) break;
        const auto head = journal.head(id.stream);
        if (id.seq != head.seq + 1 || (head.seq > 0 && envelope->prev != head.hash)) break;
        journal.append(id, {text, hashOfEntry(text)});
        applyStored(book.db(), reader, id, text);
        ++taken;
    }
    return taken;
}

struct Taken {
    std::int64_t former = 0;
    std::int64_t feed = 0;
};

/// One after the other, and nothing behind one that does not fit: it was here before, or is not ours.
Taken takeStretches(Book& book, SyncState& state, const SyncReply& reply) {
    Taken taken;
    const auto take = [&](const std::optional<FormerPage>& former, const std::optional<FeedPage>& feed) {
        const auto returned = former ? takeFormer(book, *former) : 0;
        taken.former += returned;
        if (former && returned < std::ssize(former->entries)) return false;
        if (!feed) return true;
        taken.feed += takeFeed(book, state, *feed);
        return state.feed == FeedPosition{feed->epoch, feed->upTo};
    };
    bool fits = take(reply.former, reply.feed);
    if (!reply.then) return taken;
    for (const auto& next : *reply.then) fits = fits && take(next.former, next.feed);
    return taken;
}

/// The centre's word that it has us up to there is kept: it cannot deny it later, and neither can we
/// rewrite what stands before.
void keepWord(Book& book, const SyncReply& reply) {
    if (!reply.cosignature || reply.cursorSeq == 0) return;
    const auto centre = DeviceTable(book.db()).newest(Stall::centre());
    const Checkpoint word{book.stream(), centre ? centre->stream : Stream{},
                          {reply.cursorSeq, reply.cursorHash}, reply.at, *reply.cosignature};
    if (centre && signatureHolds(centre->publicKey, word.text(), word.signature))
        CheckpointTable(book.db()).keep(word);
}

std::int64_t takeNews(Book& book, const StockNews& news) {
    ElsewhereTable table(book.db());
    const auto heard = table.heard();
    if (news.after != 0 && news.after != heard) return 0; // an old reply
    if (news.after == 0 && heard != 0) table.clear();
    table.take(news.lines);
    return static_cast<std::int64_t>(news.lines.size());
}

} // namespace

SyncRequest nextRequest(Book& book) {
    const auto state = SyncStateTable(book.db()).read();
    SyncRequest request;
    request.app = programVersion;
    request.stall = book.stall();
    request.epoch = book.stream().epoch;
    request.from = state.cursor.seq + 1;
    request.prev = state.cursor.hash;
    request.headSeq = book.head().seq;
    request.headHash = book.head().hash;
    request.feed = state.feed;
    JournalTable journal(book.db());
    for (const auto& stream : journal.streams())
        if (isFormer(book, stream))
            request.former.push_back({stream.epoch, journal.head(stream).seq});
    // Asked by who follows another device alone: a centre of before does not know the word.
    if (awaitsFormer(book, state)) request.stretches = mostStretches;
    request.news = ElsewhereTable(book.db()).heard();
    request.at = book.now();
    if (const auto& seed = book.surroundings().seed)
        request.headSignature =
            signCheckpoint(*seed, book.stream(), book.stream(), book.head(), request.at).signature;
    const bool replaced = state.claim == replacedClaim; // that one hands over what it has
    if (!replaced) request.claim = state.claim;
    if (!request.claim.empty()) return request; // a locked device only repeats its claim
    std::size_t bytes = 0;
    journal.eachFrom(book.stream(), request.from,
                     [&](std::int64_t, std::string_view text, const Hash&) {
                         bytes += text.size();
                         if (!request.entries.empty() && bytes > mostEntryBytes) return false;
                         request.entries.emplace_back(text);
                         return request.entries.size() < mostEntries;
                     });
    return request;
}

Result<SyncOutcome> obeyReply(Book& book, const SyncReply& reply) {
    book.check(); // entries of others are written beside ours
    auto state = SyncStateTable(book.db()).read();
    if (reply.status == SyncStatus::unknown) return refuse(Reason::streamUnknown);
    if (reply.status == SyncStatus::upgrade) return refuse(Reason::centreRefused, "upgrade");
    if (reply.status == SyncStatus::fork)
        return lock(book, state, "fork at " + std::to_string(reply.cursorSeq));
    if (!isOurs(book, reply.cursorSeq, reply.cursorHash))
        return lock(book, state,
                    "the centre has entry " + std::to_string(reply.cursorSeq) + " " +
                        reply.cursorHash.hex().substr(0, 16) + ", this device has not");

    SyncOutcome outcome;
    const auto before = state;
    if (reply.status == SyncStatus::closed && state.claim.empty()) state.claim = replacedClaim;
    outcome.replaced = state.claim == replacedClaim;
    Transaction transaction(book.db());
    // A device that follows another is level only when it has what that one sent.
    if (!reply.former || before.cursor.seq > 0)
        state.cursor = {reply.cursorSeq, reply.cursorHash};
    const auto taken = takeStretches(book, state, reply);
    outcome.feedItems = taken.feed;
    if (reply.news) outcome.newsLines = takeNews(book, *reply.news);
    keepWord(book, reply);
    state.contactedAt = book.now();
    SyncStateTable(book.db()).write(state);
    transaction.commit();

    outcome.clockAheadMs = book.now().utcMs() - reply.at.utcMs();
    outcome.unsent = book.head().seq - state.cursor.seq;
    const bool moved = state.cursor.seq != before.cursor.seq || state.feed != before.feed;
    // A later feed of the centre is long, and most of it is here already.
    const bool fed = reply.feed && !reply.feed->items.empty() && state.feed != before.feed;
    outcome.moreToDo = fed || (moved && (outcome.unsent > 0 || outcome.feedItems > 0)) ||
                       outcome.newsLines > 0 || taken.former > 0;
    outcome.feedItems += taken.former;
    return outcome;
}

Unsent unsent(Book& book) {
    const auto state = SyncStateTable(book.db()).read();
    Unsent result;
    result.entries = book.head().seq - state.cursor.seq;
    result.contactedAt = state.contactedAt;
    if (result.entries == 0) return result;
    const auto oldest = JournalTable(book.db()).envelopeOf({book.stream(), state.cursor.seq + 1});
    if (oldest) result.oldest = oldest->at;
    return result;
}

} // namespace touat
