// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invariants I1 to I11, as the notes on sync name them:
//  I1 the postings of every entry sum to zero     I2 streams are gapless, their chains and totals
//  hold I3 the centre's stream is a prefix of the stall's                I4 tables are what the
//  journal says I5 goods are never made and never vanish       I6 a transfer is resolved at most
//  once I7 a piece is at one place and sold at most once       I8 what a stall has read of the feed
//  is its beginning      I9 no alarm without a cause     I10 after the chaos all become level I11
//  any order that respects causes gives the same tables
#include <algorithm>
#include <limits>

#include "core/book/projection.h"
#include "core/book/refold.h"
#include "core/consignment/account_sum_view.h"
#include "core/journal/chain.h"
#include "core/journal/exception_table.h"
#include "core/stock/elsewhere_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "counted_sums.h"
#include "world.h"

namespace touat::simulate {

namespace {

std::string nameOf(Machine& machine) {
    return machine.file().filename().string();
}

struct Entry {
    EntryId id;
    std::string text;
};

} // namespace

void World::checkBooks() {
    checkBook(*m_centre);
    for (auto& stand : m_stands)
        checkBook(stand->machine);
    checkPrefixes();
    checkGoods();
    checkTransfers();
    checkPhotos();
}

void World::checkTables() {
    checkRefold(*m_centre);
    for (auto& stand : m_stands) {
        checkRefold(stand->machine);
        checkFeed(*stand);
    }
    checkAnyOrder();
}

void World::checkBook(Machine& machine) {
    JournalTable journal(machine.db());
    for (const auto& stream : journal.streams()) {
        const auto kind = chainKindIn(machine.stream(), stream);
        const auto report =
            verifyChain(journal, stream, kind); // reads each entry: I1 is checked there
        if (!report) throw Violation("I2", nameOf(machine) + ' ' + report.refusal().subject);
        count("I1");
        count("I2");
    }
    const auto findings = imbalances(machine.db(), machine.stream().stall);
    if (!findings.empty() && (m_happened.contains(Trouble::lostDevice) || machine.isOld()) &&
        !machine.stream().stall.isCentre())
        return; // a new device does not know all that the lost one knew, an old program not all that it has
    if (!findings.empty()) throw Violation("I5", nameOf(machine) + ' ' + findings.front());
    const auto accounts = consignmentImbalances(machine.db(), Depth::lines);
    if (!accounts.empty()) throw Violation("I4", nameOf(machine) + ' ' + accounts.front());
    checkExceptions(machine);
}

void World::checkPrefixes() {
    JournalTable atCentre(m_centre->db());
    for (const auto& [stream, head] : m_told)
        if (atCentre.hashAt({stream, head.seq}) != head.hash && head.seq > 0)
            throw Violation("I3", "the centre lost what it had confirmed: " +
                                      EntryId{stream, head.seq}.text());
    for (auto& stand : m_stands) {
        if (!stand->honest) continue;
        const auto& stream = stand->machine.stream();
        const auto there = atCentre.head(stream);
        if (there.seq == 0) continue;
        if (JournalTable(stand->machine.db()).hashAt({stream, there.seq}) != there.hash)
            throw Violation("I3", nameOf(stand->machine) + " has not what the centre has");
        count("I3");
    }
}

void World::checkGoods() {
    std::vector<std::pair<ItemId, bool>> items;
    {
        Query row(m_centre->db(), "SELECT id, kind = 'piece' FROM item");
        while (row.next()) {
            const auto id = row.id<ItemId>();
            items.emplace_back(id, row.integer() != 0);
        }
    }
    const bool claimed = m_centre->db().integer("SELECT count(*) FROM exception WHERE kind = "
                                                "'piece_claimed' OR kind = 'transfer_twice'") > 0;
    for (const auto& [item, isPiece] : items) {
        const auto sum = sumOf(m_centre->db(), item);
        if (!sum.balances()) throw Violation("I5", item.text() + " does not add up");
        count("I5");
        if (!isPiece) continue;
        const auto pieces = sum.onHand + sum.inTransit + sum.sold + sum.used + sum.lost;
        if (pieces > Quantity::pieces(1) || (sum.sold > Quantity::pieces(1) && !claimed))
            throw Violation("I7", item.text() + " is there twice");
        count("I7");
    }
    const auto today = m_centre->book().today();
    for (auto& stand : m_stands) {
        const auto place = stand->machine.stream().stall;
        if (!(given::keptSums(m_centre->db(), place, today) == given::countedSums(m_centre->db(), place, today)))
            throw Violation("I4", "the centre keeps of " + place.text() + " what does not lie there");
        count("I4");
    }
}

void World::checkTransfers() {
    std::map<TransferId, int> received;
    EntryReader reader;
    JournalTable(m_centre->db()).eachByArrival([&](const EntryId&, std::string_view text) {
        const auto envelope = reader.read(text);
        if (!envelope || envelope->type != TransferReceived::type) return;
        const auto fact = readFact(*envelope, reader.body());
        if (fact && *fact) ++received[std::get<TransferReceived>(**fact).transfer];
    });
    const bool caused =
        m_happened.contains(Trouble::clone) || m_happened.contains(Trouble::rollback) ||
        m_happened.contains(Trouble::lostDevice) || m_happened.contains(Trouble::restore);
    for (const auto& [transfer, times] : received) {
        if (times > 1 && !caused) throw Violation("I6", transfer.text() + " was received twice");
        count("I6");
    }
}

void World::checkExceptions(Machine& machine) {
    const auto any = [&](std::initializer_list<Trouble> causes) {
        return std::any_of(causes.begin(), causes.end(),
                           [&](Trouble cause) { return m_happened.contains(cause); });
    };
    for (const auto& found : ExceptionTable(machine.db()).all()) {
        const auto& kind = found.kind;
        const bool caused =
            kind == "transfer_difference" || kind == "oversell" || kind == "paid_twice" || // people do that
            (kind == "cash_gap" && m_gaps.contains(found.entry)) ||
            (kind == "refund_after_payout" && m_paidSomebody) ||
            (kind == "not_allowed" && found.subject.starts_with("- ")) || // nobody signs in in a story
            (kind == "forked" && any({Trouble::clone, Trouble::rollback})) ||
            (kind == "tail" && any({Trouble::lostDevice})) ||
            (machine.isOld() && !machine.stream().stall.isCentre()) || // of what it knows half, until its update
            (kind == "stale_price" && any({Trouble::older})) ||        // unread by its program
            (kind == "blocked" && any({Trouble::clockSet})) || // no story takes a day
            any({Trouble::clone, Trouble::rollback}) || // two histories of one device
            // The centre may have lost what the lost device had sent, and its stall counts.
            (any({Trouble::lostDevice}) && any({Trouble::restore}) && kind == "contradiction" && found.subject == "period_closed") ||
            (any({Trouble::lostDevice}) && (kind == "piece_claimed" || kind == "transfer_twice"));
        if (!caused) throw Violation("I9", nameOf(machine) + " has an exception: " + kind + ' ' + found.subject);
    }
    count("I9");
}

void World::checkRefold(Machine& machine) {
    const given::ProgramOfBefore its(machine.unknown);
    Database copy({}, Access::memory);
    copy.copyFrom(machine.db());
    if (IdentityTable(copy).read()->derived != derivedVersion())
        throw Violation("I4", nameOf(machine) + " has the tables of another program");
    const auto differed = refold(copy);
    if (!differed.empty())
        throw Violation("I4", "the table " + differed.front() + " of " + nameOf(machine) +
                                  " is not what its journal says");
    count("I4");
}

void World::checkFeed(Stand& stand) {
    auto& machine = stand.machine;
    const auto state = SyncStateTable(machine.db()).read();
    if (machine.isLocked() || state.feed.epoch != m_centre->book().identity().feedEpoch) return;
    JournalTable journal(machine.db());
    EntryReader reader;
    for (const auto& item : FeedTable(m_centre->db()).between(machine.stream(), 0, id_bits::seqMax, 1'000'000)) {
        if (item.seq > state.feed.seq) break;
        const auto envelope = reader.read(item.entry);
        const auto known = journal.hashAt(envelope->id);
        // Of a device with two histories it may have heard the one that the centre lost with its disk.
        const bool twoHistories =
            (m_happened.contains(Trouble::clone) || m_happened.contains(Trouble::rollback)) &&
            m_happened.contains(Trouble::restore);
        if (known && *known != hashOfEntry(item.entry) && !twoHistories)
            throw Violation("I8", nameOf(machine) + " has another entry " + envelope->id.text());
        if (!known)
            throw Violation("I8", nameOf(machine) + " has not read " + envelope->id.text());
    }
    count("I8");
}

/// Applies the centre's journal to empty tables, streams shuffled into each other: each entry after
/// those before it in its stream and after what its writer had read of the feed.
void World::checkAnyOrder() {
    for (const auto trouble :
         {Trouble::clone, Trouble::rollback, Trouble::lostDevice, Trouble::restore})
        if (m_happened.contains(trouble)) return; // there the order of claims is the answer
    const given::ProgramOfBefore its(m_centre->unknown);
    Database copy({}, Access::memory);
    copy.copyFrom(m_centre->db());
    std::map<std::string, Hash> before;
    for (const auto& table : derivedTables())
        before[table] = tableDigest(copy, table);

    std::vector<EntryId> feed;
    {
        Query row(copy, "SELECT j.stall, j.epoch, j.seq FROM feed AS f JOIN journal AS j "
                        "ON j.arrival = f.arrival ORDER BY f.seq");
        while (row.next()) {
            EntryId id;
            id.stream.stall = row.stall();
            id.stream.epoch = static_cast<int>(row.integer());
            id.seq = row.integer();
            feed.push_back(id);
        }
    }
    std::set<EntryId> applied;
    std::size_t read = 0; // of the feed
    EntryReader reader;
    std::vector<std::vector<Entry>> streams;
    const auto isReady = [&](const Entry& entry) {
        while (read < feed.size() && applied.contains(feed[read]))
            ++read;
        const auto it = readEntry(reader, entry.id, entry.text);
        return it.envelope.value().seen.seq <= static_cast<std::int64_t>(read) && !awaitedBy(copy, it);
    };
    const auto takeAll = [&] {
        while (!streams.empty()) {
            const auto from =
                static_cast<std::size_t>(m_dice.below(static_cast<int>(streams.size())));
            std::size_t tried = 0;
            auto at = from;
            while (tried < streams.size() && !isReady(streams[at].front())) {
                at = (at + 1) % streams.size();
                ++tried;
            }
            auto& stream = streams[at]; // if none is ready, one waits for what is not stored yet
            applyStored(copy, reader, stream.front().id, stream.front().text);
            applied.insert(stream.front().id);
            stream.erase(stream.begin());
            if (stream.empty()) streams.erase(streams.begin() + static_cast<std::ptrdiff_t>(at));
        }
    };
    Transaction transaction(copy);
    emptyDerivedTables(copy);
    std::map<Stream, std::size_t> where;
    std::vector<Entry> all;
    std::int64_t number = 0;
    JournalTable journal(copy);
    const auto projectedBefore = [&](std::int64_t arrival) {
        while (const auto next = ProjectionTable(copy).next(number)) {
            if (next->after >= arrival) return;
            number = next->number;
            for (auto seq = next->first; seq <= next->last; ++seq)
                all.push_back({{next->stream, seq}, journal.find({next->stream, seq})->text});
        }
    };
    journal.eachByArrival([&](const EntryId& id, std::string_view text) {
        if (!id.stream.stall.isCentre()) return;
        projectedBefore(journal.arrivalOf(id));
        all.push_back({id, std::string(text)});
    });
    projectedBefore(std::numeric_limits<std::int64_t>::max());
    for (const auto& entry : all) {
        if (entry.id.stream.stall.isCentre()) { // it knew all that was there
            takeAll();
            where.clear();
            applyStored(copy, reader, entry.id, entry.text);
            applied.insert(entry.id);
            continue;
        }
        const auto [known, isNew] = where.try_emplace(entry.id.stream, streams.size());
        if (isNew) streams.emplace_back();
        streams[known->second].push_back(entry);
    }
    takeAll();
    for (const auto& [table, digest] : before)
        if (tableDigest(copy, table) != digest)
            throw Violation("I11", "the table " + table + " depends on the order");
    transaction.commit();
    count("I11");
}

} // namespace touat::simulate
