// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/projection.h"

#include <algorithm>

#include "core/book/apply.h"
#include "core/book/state_tables.h"
#include "core/book/sum_places.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/exception_table.h"
#include "core/journal/journal_table.h"
#include "core/journal/ruling_table.h"
#include "core/people/staff_table.h"
#include "core/stock/elsewhere_table.h"
#include "core/stock/item_table.h"
#include "core/stock/transfer_table.h"
#include "core/store/fault.h"

namespace touat {

namespace {

bool mayStillCome(Database& db, const EntryId& by, const EntryId& awaited) {
    const auto& stream = awaited.stream;
    if (stream.stall.isCentre() || stream == by.stream) return false;
    const auto done = ProjectionTable(db).read(stream);
    if (done < awaited.seq && JournalTable(db).head(stream).seq >= awaited.seq)
        return true; // it is here, and waits itself
    if (awaited.seq > 0 && done >= awaited.seq) return false; // it came, and is another than was meant
    const auto newest = DeviceTable(db).newest(stream.stall);
    return !newest || (newest->stream.epoch <= stream.epoch && !newest->revoked);
}

/// Which entry of another device has to be in the tables before this fact.
struct Awaited {
    Database& db;
    EntryId by;

    std::optional<EntryId> transfer(TransferId id) {
        if (TransferTable(db).find(id)) return std::nullopt;
        return id.entry();
    }
    std::optional<EntryId> item(ItemId id) {
        if (ItemTable(db).isKnown(id)) return std::nullopt;
        return id.entry();
    }
    std::optional<EntryId> operator()(const TransferReceived& fact) {
        return transfer(fact.transfer);
    }
    std::optional<EntryId> operator()(const TransferSettled& fact) {
        if (const auto known = TransferTable(db).find(fact.transfer)) {
            if (known->state != TransferState::sent) return std::nullopt;
            return EntryId{{known->to, 1}, 0}; // what its receiver took
        }
        return fact.transfer.entry();
    }
    std::optional<EntryId> operator()(const TransferSent& fact) {
        for (const auto& line : fact.lines)
            if (const auto missing = item(line.item)) return missing;
        return std::nullopt;
    }
    /// What its stall's earlier devices wrote of it, where it is here and held up: the sums are of that too. What the
    /// centre has lost of it comes no more, and is not waited for.
    std::optional<EntryId> operator()(const PeriodClosed& fact) {
        for (const auto& head : fact.heads) {
            const EntryId entry{{head.stall, head.epoch}, head.seq};
            if (entry.stream == by.stream || head.stall != by.stream.stall || !id_bits::fits(entry)) continue;
            if (ProjectionTable(db).read(entry.stream) < entry.seq && JournalTable(db).hashAt(entry) == head.hash)
                return entry;
        }
        return std::nullopt;
    }
    std::optional<EntryId> operator()(const ItemDescribed& fact) { return item(fact.item); }
    std::optional<EntryId> operator()(const PriceChanged& fact) { return item(fact.item); }
    std::optional<EntryId> operator()(const auto&) { return std::nullopt; }
};

} // namespace

std::optional<EntryId> awaitedBy(Database& db, const ReadEntry& entry) {
    if (!entry.fact) return std::nullopt;
    const auto awaited = std::visit(Awaited{db, entry.id}, *entry.fact);
    if (!awaited || !mayStillCome(db, entry.id, *awaited)) return std::nullopt;
    return isLetIn(db, entry.id) ? std::nullopt : awaited;
}

bool isLetIn(Database& db, const EntryId& id) {
    const auto ruling = RulingTable(db).of(ExceptionId::of(id), "blocked");
    return ruling && ruling->ruling == Ruling::letIn;
}

std::optional<EntryId> heldUpBefore(Database& db, const Stream& stream) {
    // Whoever lets it past one of them lets it past all: it is the same entry that is asked about.
    const auto isLetPast = [&] {
        for (const auto& found : ExceptionTable(db).of(stream, "blocked")) {
            const auto ruling = RulingTable(db).of(ExceptionId::of(found.entry), found.kind);
            const auto awaited = id_bits::parse(found.subject);
            if (!ruling || ruling->ruling != Ruling::letIn || !awaited) continue;
            const auto before = id_bits::entry(*awaited).stream; // itself: that one waited for an update
            if (before.stall == stream.stall && before != stream) return true;
        }
        return false;
    };
    if (stream.epoch == 1 || stream.stall.isCentre()) return std::nullopt;
    for (const auto& before : DeviceTable(db).before(stream)) {
        auto sent = JournalTable(db).head(before).seq;
        for (const auto& tail : ExceptionTable(db).of(before, "tail")) sent = std::min(sent, tail.entry.seq - 1);
        const auto done = ProjectionTable(db).read(before);
        if (done < sent && !isLetPast()) return EntryId{before, done + 1};
    }
    return std::nullopt;
}

namespace {

/// What a line of a document is asked about when it is applied.
void lookAhead(Database& db, const Document& document) {
    for (const auto& line : document.lines) {
        (void)ItemTable(db).familyOf(line.item);
        (void)PriceWordTable(db).of(line.item);
        if (line.kind == ItemKind::piece) (void)PieceTable(db).find(line.item);
        if (line.contract) (void)ContractTable(db).find(*line.contract);
    }
}

/// Documents are nearly all that stalls write. Where a stream waits some was asked in vain.
void lookAhead(Database& db, const std::vector<ReadEntry>& entries) {
    if (!Foresight::helps(db)) return;
    const Foresight foresight(db);
    for (const auto& [id, text, envelope, fact, unreadable] : entries) {
        if (!fact) continue;
        const auto* exchange = std::get_if<ExchangeMade>(&*fact);
        if (const auto* sale = std::get_if<SaleMade>(&*fact)) lookAhead(db, sale->document);
        if (const auto* refund = std::get_if<RefundMade>(&*fact)) lookAhead(db, refund->document);
        if (exchange != nullptr) lookAhead(db, exchange->back);
        if (exchange != nullptr) lookAhead(db, exchange->taken);
        SumPlaces::lookAhead(db, *envelope);
    }
}

} // namespace

ReadEntry readEntry(EntryReader& reader, const EntryId& id, std::string_view text) {
    ReadEntry entry{id, text, std::nullopt, std::nullopt, {}};
    auto envelope = reader.read(text);
    if (!envelope) {
        entry.unreadable = envelope.refusal().subject;
        return entry;
    }
    auto fact = readFact(*envelope, reader.body());
    if (!fact) {
        entry.unreadable = fact.refusal().subject;
        return entry;
    }
    entry.envelope = std::move(*envelope);
    entry.fact = std::move(*fact);
    return entry;
}

namespace {

/// Whether there is something to apply.
bool isKnown(Database& db, const ReadEntry& entry) {
    if (!entry.envelope) ExceptionTable(db).insert(entry.id, 0, "unreadable", entry.unreadable);
    return entry.fact.has_value(); // of a newer program: kept in the journal, applied after the upgrade
}

} // namespace

std::optional<Fact> applyStored(Database& db, EntryReader& reader, const EntryId& id, std::string_view text) {
    auto entry = readEntry(reader, id, text);
    if (applyRead(db, entry) == nullptr) return std::nullopt;
    return std::move(entry.fact);
}

const Fact* applyRead(Database& db, const ReadEntry& entry) {
    if (!isKnown(db, entry)) return nullptr;
    // What one entry half did before it met a contradiction is undone, and only that.
    try {
        Savepoint oneEntry(db);
        applyFact(db, *entry.envelope, *entry.fact);
        oneEntry.keep();
        return &*entry.fact;
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::broken) throw;
        ExceptionTable(db).insert(entry.id, 0, "contradiction", entry.envelope->type);
        return nullptr;
    }
}

bool applyTogether(Database& db, const std::vector<ReadEntry>& entries, const std::function<void(const ApplyOne&)>& walk) {
    try {
        Savepoint allOfThem(db);
        lookAhead(db, entries);
        std::vector<Posting> moved;
        walk([&](const ReadEntry& entry) -> const Fact* {
            if (!isKnown(db, entry)) return nullptr;
            applyFact(db, *entry.envelope, *entry.fact, moved);
            return &*entry.fact;
        });
        StockNewsTable(db).mark(moved);
        allOfThem.keep();
        return true;
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::broken) throw;
        return false;
    }
}

} // namespace touat
