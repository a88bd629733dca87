// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/centre_side.h"

#include <algorithm>

#include "core/book/checkpoint.h"
#include "core/book/projection.h"
#include "core/book/reach.h"
#include "core/journal/exception_table.h"
#include "core/journal/ruling_table.h"
#include "core/people/staff_table.h"
#include "core/sales/sale_table.h"

namespace touat {

namespace {

struct Incoming {
    EntryId id;
    StoredEntry entry;
};

std::optional<StockNews> newsFor(Book& centre, const SyncRequest& request) {
    constexpr int most = 300;
    StockNewsTable table(centre.db());
    const auto last = table.last();
    StockNews news;
    const bool setBack =
        request.news > last || request.feed.epoch != centre.identity().feedEpoch; // this centre was
    news.after = setBack ? 0 : request.news;
    news.lines = table.after(request.stall, news.after, most);
    if (news.lines.empty() && news.after == request.news) return std::nullopt; // nothing new
    return news;
}

/// How far a device is with what it is given: of the feed, and of each earlier device of its stall.
struct Reached {
    std::int64_t feed = 0;
    std::vector<FormerHead> former;

    std::int64_t& of(int epoch) {
        for (auto& head : former)
            if (head.epoch == epoch) return head.seq;
        return former.emplace_back(FormerHead{epoch, 0}).seq;
    }
};

/// What is owed to a device of what earlier ones of its stall sent: the next entries that had seen no
/// more of the feed than it has. `feedLast`: how far the feed goes, and may go before them.
std::optional<FormerPage> formerFor(Book& centre, const Stream& device, Reached& reached, std::int64_t& feedLast) {
    JournalTable journal(centre.db());
    for (const auto& stream : DeviceTable(centre.db()).before(device)) {
        auto& has = reached.of(stream.epoch);
        if (has >= journal.head(stream).seq) continue;
        FormerPage page;
        EntryReader reader;
        std::size_t bytes = 0;
        journal.eachFrom(stream, has + 1, [&](std::int64_t seq, std::string_view text, const Hash&) {
            const auto envelope = reader.read(text);
            const bool ours = envelope && envelope->seen.epoch == centre.identity().feedEpoch;
            const auto seen = ours ? std::min(envelope->seen.seq, feedLast) : 0;
            if (seen > reached.feed) {
                if (page.entries.empty()) feedLast = seen;
                return false;
            }
            bytes += text.size();
            if (!page.entries.empty() && bytes > mostEntryBytes) return false;
            page.entries.emplace_back(text);
            has = seq;
            return page.entries.size() < mostEntries;
        });
        return page;
    }
    return std::nullopt;
}

std::optional<FeedPage> feedFor(Book& centre, const Stream& device, Reached& reached, std::int64_t last) {
    constexpr int mostItems = 200;
    if (reached.feed >= last) return std::nullopt;
    FeedPage page;
    page.epoch = centre.identity().feedEpoch;
    page.base = reached.feed;
    auto items = FeedTable(centre.db()).between(device, page.base, last, mostItems);
    page.upTo = items.size() < mostItems ? last : items.back().seq;
    std::size_t bytes = 0;
    for (auto& item : items) {
        bytes += item.entry.size();
        if (!page.items.empty() && bytes > mostEntryBytes) break;
        page.upTo = items.size() < mostItems && &item == &items.back() ? last : item.seq;
        page.items.push_back(std::move(item.entry));
    }
    reached.feed = page.upTo;
    return page;
}

Stretch nextStretch(Book& centre, const Stream& device, Reached& reached) {
    auto last = FeedTable(centre.db()).last();
    Stretch stretch;
    stretch.former = formerFor(centre, device, reached, last);
    if (!stretch.former || stretch.former->entries.empty()) stretch.feed = feedFor(centre, device, reached, last);
    return stretch;
}

std::size_t bytesOf(const Stretch& stretch) {
    std::size_t bytes = 0;
    if (stretch.former)
        for (const auto& entry : stretch.former->entries) bytes += entry.size();
    if (stretch.feed)
        for (const auto& item : stretch.feed->items) bytes += item.size();
    return bytes;
}

SyncReply answer(Book& centre, const SyncRequest& request, SyncStatus status) {
    const Stream stream{request.stall, request.epoch};
    const auto head = JournalTable(centre.db()).head(stream);
    SyncReply reply;
    reply.status = status;
    reply.cursorSeq = head.seq;
    reply.cursorHash = head.hash;
    reply.at = centre.now();
    if (status != SyncStatus::ok) return reply;
    reply.news = newsFor(centre, request);
    if (const auto& seed = centre.surroundings().seed; seed && request.headSignature && head.seq > 0)
        reply.cosignature =
            signCheckpoint(*seed, centre.stream(), stream, head, reply.at).signature;

    // At first contact, and after this centre was set back to a copy, from the beginning (R4).
    Reached reached{request.feed.epoch == centre.identity().feedEpoch ? request.feed.seq : 0, request.former};
    auto first = nextStretch(centre, stream, reached);
    auto bytes = bytesOf(first);
    reply.former = std::move(first.former);
    reply.feed = std::move(first.feed);
    if (!reply.former) return reply;
    std::vector<Stretch> then;
    for (auto left = std::min(request.stretches.value_or(1), mostStretches); left > 1 && bytes < mostEntryBytes; --left) {
        auto next = nextStretch(centre, stream, reached);
        if (!next.former && !next.feed) break;
        bytes += bytesOf(next);
        then.push_back(std::move(next));
    }
    if (!then.empty()) reply.then = std::move(then);
    return reply;
}

/// What a device says of itself, as long as a fact takes: never half a letter.
std::string firstWords(const std::string& said) {
    auto text = said.substr(0, 200);
    while (!json::isUtf8(text)) text.pop_back();
    return text;
}

// Asked once until somebody has decided: a device repeats its claim, and whoever has its keys says anything.
void rememberFork(Book& centre, const SyncRequest& request, const std::string& what) {
    const Stream stream{request.stall, request.epoch};
    const auto seq = std::clamp<std::int64_t>(request.headSeq, 1, id_bits::seqMax);
    for (const auto& found : ExceptionTable(centre.db()).of(stream, "forked"))
        if (found.entry.seq == seq || !RulingTable(centre.db()).of(ExceptionId::of(found.entry), found.kind))
            return;
    (void)centre.record(Person::commandLine(),
                        DeviceForked{stream.stall, stream.epoch, seq, firstWords(what)});
}

/// Up to which entry somebody has let in what a device of before never sent; 0: nobody has.
std::int64_t letInUpTo(Book& centre, const Stream& stream) {
    std::int64_t most = 0;
    for (const auto& found : ExceptionTable(centre.db()).of(stream, "tail")) {
        const auto ruling = RulingTable(centre.db()).of(ExceptionId::of(found.entry), found.kind);
        const auto last = id_bits::parse(found.subject);
        if (ruling && ruling->ruling == Ruling::letIn && last)
            most = std::max(most, id_bits::entry(*last).seq);
    }
    return most;
}

void rememberTail(Book& centre, const Stream& stream, std::int64_t last) {
    const EntryId first{stream, JournalTable(centre.db()).head(stream).seq + 1};
    if (first.seq > last || last > id_bits::seqMax) return;
    if (ExceptionTable(centre.db()).has(first, 0, "tail")) return; // it waits for a ruling, or had one
    (void)centre.record(Person::commandLine(), TailFound{stream.stall, stream.epoch, first.seq, last});
}

/// Of the entry with this number, which the centre has or gets with this message; none: it has not come.
std::optional<Hash> hashHere(JournalTable& journal, const StreamHead& head, const Stream& stream,
                             std::int64_t seq, const std::vector<Incoming>& incoming) {
    if (seq >= 1 && seq <= head.seq) return journal.hashAt({stream, seq});
    for (const auto& each : incoming)
        if (each.id.seq == seq) return each.entry.hash;
    return std::nullopt;
}

} // namespace

Result<SyncReply> acceptRequest(Book& centre, const SyncRequest& request) {
    if (request.protocol != syncProtocol) return answer(centre, request, SyncStatus::upgrade);
    const Stream stream{request.stall, request.epoch};
    const auto device = DeviceTable(centre.db()).find(stream);
    if (request.stall.isCentre() || !device) return answer(centre, request, SyncStatus::unknown);
    if (!request.claim.empty()) {
        rememberFork(centre, request, request.claim);
        return answer(centre, request, SyncStatus::fork);
    }

    const Checkpoint word{stream, stream, {request.headSeq, request.headHash}, request.at,
                          request.headSignature.value_or("")};
    if (request.headSignature && !signatureHolds(device->publicKey, word.text(), word.signature))
        return refuse(Reason::signatureWrong, EntryId{stream, request.headSeq}.text());

    const bool closed = DeviceTable(centre.db()).isClosed(stream);
    const auto status = closed ? SyncStatus::closed : SyncStatus::ok;
    JournalTable journal(centre.db());
    const auto head = journal.head(stream);
    if (request.from > head.seq + 1) return answer(centre, request, status); // a gap: say so
    const auto before = request.from == 1 ? enrolmentHash(stream, device->publicKey)
                                          : *journal.hashAt({stream, request.from - 1});
    // An untouched device has confirmed nothing yet and names no predecessor.
    const bool fromNothing = request.from == 1 && request.prev == Hash{};
    if (!fromNothing && request.prev != before) {
        rememberFork(centre, request, "another history before " + std::to_string(request.from));
        return answer(centre, request, SyncStatus::fork);
    }

    std::vector<Incoming> incoming;
    EntryReader reader;
    auto previous = before;
    auto seq = request.from;
    for (const auto& text : request.entries) {
        const auto envelope = reader.read(text);
        if (!envelope || envelope->id != EntryId{stream, seq})
            return refuse(Reason::bytesUnreadable, EntryId{stream, seq}.text());
        const StoredEntry entry{text, hashOfEntry(text)};
        const bool links = envelope->prev == previous;
        const bool known = seq <= head.seq;
        if (!links || (known && journal.hashAt({stream, seq}) != entry.hash)) {
            rememberFork(centre, request, "another entry " + std::to_string(seq));
            return answer(centre, request, SyncStatus::fork);
        }
        if (!known) incoming.push_back({envelope->id, entry});
        previous = entry.hash;
        ++seq;
    }
    const auto known = hashHere(journal, head, stream, request.headSeq, incoming);
    if (request.headSignature && known && *known != request.headHash) {
        rememberFork(centre, request, "signed another entry " + std::to_string(request.headSeq));
        return answer(centre, request, SyncStatus::fork);
    }
    const auto letIn = closed ? letInUpTo(centre, stream) : 0;
    if (closed) std::erase_if(incoming, [&](const Incoming& each) { return each.id.seq > letIn; });
    // Kept is the word on what is here: one on what may never come would stand against what does. A device that
    // has nothing new to say costs no writing.
    const bool news = request.headSignature && hashHere(journal, head, stream, request.headSeq, incoming) &&
                      CheckpointTable(centre.db()).newest(stream, stream) < request.headSeq;
    if (!incoming.empty() || news) {
        Transaction transaction(centre.db());
        for (const auto& [id, entry] : incoming) journal.append(id, entry);
        if (news) CheckpointTable(centre.db()).keep(word);
        transaction.commit();
    }
    if (closed && request.headSeq > letIn) rememberTail(centre, stream, request.headSeq);
    return answer(centre, request, status);
}

namespace {

/// On its way through a stream.
struct Progress {
    std::int64_t done = 0; // the last entry that is in the tables
    std::int64_t most = 0; // that may follow
    std::optional<EntryId> awaited;
};

/// The next entry, unless it has to wait. Whether there may be more.
bool takeNext(Book& centre, Progress& progress, const ReadEntry& entry, const ApplyOne& apply) {
    progress.awaited = awaitedBy(centre.db(), entry);
    // What follows may stand on it, and whom it concerns is not known here either (355).
    if (!progress.awaited && entry.isOfNewerProgram() && !isLetIn(centre.db(), entry.id)) progress.awaited = entry.id;
    if (progress.awaited) return false;
    const auto* fact = apply(entry);
    // Whom a stall let in works there (305), and the hash of their PIN goes nowhere else.
    const auto there = fact != nullptr ? admittedThere(entry.id.stream.stall, *fact) : std::nullopt;
    auto targets = fact != nullptr ? feedTargetsOf(there ? Fact(*there) : *fact) : std::vector<FeedTarget>{};
    // What the centre does not take itself it sends to nobody (244).
    if (!targets.empty() && ExceptionTable(centre.db()).has(entry.id, 0, "contradiction")) targets.clear();
    for (const auto& target : targets)
        FeedTable(centre.db()).append(target.stall, JournalTable(centre.db()).arrivalOf(entry.id));
    progress.done = entry.id.seq;
    return --progress.most > 0;
}

/// A page at once where it can be, else one by one.
void takePage(Book& centre, Progress& progress, const std::vector<ReadEntry>& entries) {
    const auto walk = [&](const ApplyOne& apply) {
        for (const auto& entry : entries)
            if (!takeNext(centre, progress, entry, apply)) return;
    };
    const auto before = progress;
    if (applyTogether(centre.db(), entries, walk)) return;
    progress = before;
    walk([&](const ReadEntry& entry) { return applyRead(centre.db(), entry); });
}

std::int64_t bringIntoTables(Book& centre, const Stream& stream, std::int64_t most) {
    constexpr std::int64_t mostTogether = 256;
    JournalTable journal(centre.db());
    const auto head = journal.head(stream).seq;
    Progress progress{ProjectionTable(centre.db()).read(stream), most, std::nullopt};
    auto& [done, left, awaited] = progress;
    if (done >= head) return 0; // nothing of it waits
    EntryReader reader;
    awaited = heldUpBefore(centre.db(), stream);
    Transaction transaction(centre.db());
    while (!awaited && left > 0 && done < head) {
        const auto page = journal.page(stream, done + 1, std::min(left, mostTogether));
        must(!page.empty(), "a stream has no gap");
        std::vector<ReadEntry> entries;
        entries.reserve(page.size());
        for (const auto& row : page) entries.push_back(readEntry(reader, {stream, row.seq}, row.text));
        takePage(centre, progress, entries);
    }
    ProjectionTable(centre.db()).advance(stream, done);
    if (awaited)
        WaitingTable(centre.db()).keep({{stream, done + 1}, *awaited, centre.now()});
    else
        WaitingTable(centre.db()).drop(stream);
    transaction.commit();
    return awaited ? 0 : head - done; // the rest of it comes after another stream
}

/// The stall's devices one after the other: a lost one does not call, and what it waited for may have come.
std::int64_t bringStallIntoTables(Book& centre, const Stream& stream, std::int64_t most) {
    for (const auto& before : DeviceTable(centre.db()).before(stream))
        if (const auto left = bringIntoTables(centre, before, most); left > 0) return left;
    return bringIntoTables(centre, stream, most);
}

/// What has waited for a day is for a person to decide (R5).
void askAboutBlocked(Book& centre) {
    constexpr std::int64_t dayMs = 86'400'000;
    for (const auto& [entry, awaited, since] : WaitingTable(centre.db()).all()) {
        if (centre.now().utcMs() - since.utcMs() < dayMs) continue;
        if (ExceptionTable(centre.db()).has(entry, 0, "blocked")) continue;
        (void)centre.record(Person::commandLine(),
                            StreamBlocked{entry.stream.stall, entry.stream.epoch, entry.seq, since,
                                          awaited.stream.stall, awaited.stream.epoch, awaited.seq});
    }
}

/// Once a day is over, what the centre had of all journals then.
void digestDays(Book& centre) {
    const auto& seed = centre.surroundings().seed;
    if (!seed) return;
    const auto today = centre.today();
    const auto last = DigestTable(centre.db()).newest();
    JournalTable journal(centre.db());
    // The first is of the centre's first day.
    const auto next = last ? last->day.plus(1) : dayOf(journal.envelopeOf({centre.stream(), 1})->at);
    if (next >= today) return;
    DayDigested fact;
    fact.day = today.plus(-1);
    for (const auto& stream : journal.streams()) {
        const auto head = journal.head(stream);
        fact.heads.push_back({stream.stall, stream.epoch, head.seq, head.hash});
    }
    fact.feed = FeedTable(centre.db()).last();
    if (last) fact.previous = last->hash;
    fact.digest = digestOf(fact);
    fact.signature = signatureOf(*seed, digestText(fact));
    (void)centre.record(Person::commandLine(), fact);
}

void tellVouchers(Book& centre) {
    for (const auto& spent : VoucherTable(centre.db()).untold())
        (void)centre.record(Person::commandLine(), VoucherTaken{spent.id, spent.in});
}

} // namespace

std::int64_t projectNext(Book& centre, const Stream& stream, std::int64_t most) {
    const auto left = bringStallIntoTables(centre, stream, most);
    tellVouchers(centre);
    askAboutBlocked(centre);
    digestDays(centre);
    return left;
}

void projectAll(Book& centre) {
    const auto devices = DeviceTable(centre.db()).all();
    ProjectionTable projected(centre.db());
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto& device : devices) {
            const auto& stream = device.stream;
            if (stream.stall.isCentre()) continue;
            const auto before = projected.read(stream);
            while (projectNext(centre, stream) > 0) {
            }
            moved = moved || projected.read(stream) != before;
        }
    }
}

} // namespace touat
