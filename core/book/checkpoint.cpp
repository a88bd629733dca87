// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/checkpoint.h"

#include "core/book/fact.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

std::string nameOf(const Stream& stream) {
    return stream.stall.text() + '-' + std::to_string(stream.epoch);
}

std::optional<Hash> keyOf(Database& db, const Stream& device) {
    const auto known = DeviceTable(db).find(device);
    return known ? std::optional(known->publicKey) : std::nullopt;
}

std::string brokenIn(Database& db, const Stream& own, const Checkpoint& checkpoint) {
    const auto what = "the checkpoint of " + nameOf(checkpoint.stream) + " at " +
                      std::to_string(checkpoint.head.seq) + ", signed by " + nameOf(checkpoint.signer);
    const auto key = keyOf(db, checkpoint.signer);
    if (!key || !signatureHolds(*key, checkpoint.text(), checkpoint.signature))
        return what + ", does not bear its signature";
    const auto here = JournalTable(db).hashAt({checkpoint.stream, checkpoint.head.seq});
    if (!here) // on its way to the centre, or cut off the end of a device's own journal
        return checkpoint.stream == own ? what + ", goes further than the journal" : "";
    return *here == checkpoint.head.hash ? "" : what + ", names another entry";
}

std::string brokenIn(Database& db, const EntryId& entry, const DayDigested& fact,
                     const std::optional<Hash>& before) {
    const auto what = "the digest of " + fact.day.iso() + " (" + entry.text() + ")";
    const auto key = keyOf(db, entry.stream);
    if (digestOf(fact) != fact.digest) return what + " is not the sum of what it names";
    if (!key || !signatureHolds(*key, digestText(fact), fact.signature))
        return what + " does not bear the centre's signature";
    if (before && fact.previous != *before) return what + " does not follow the one before it";
    for (const auto& head : fact.heads) {
        const auto here = JournalTable(db).hashAt({{head.stall, head.epoch}, head.seq});
        if (here && *here != head.hash)
            return what + " names another entry " + EntryId{{head.stall, head.epoch}, head.seq}.text();
    }
    return "";
}

} // namespace

std::string Checkpoint::text() const {
    return "touat " + nameOf(stream) + '\n' + std::to_string(head.seq) + '\n' + head.hash.hex() + '\n' +
           std::to_string(signedAt.utcMs()) + '\n';
}

Checkpoint signCheckpoint(const SigningSeed& seed, const Stream& signer, const Stream& stream,
                          const StreamHead& head, Moment at) {
    Checkpoint checkpoint{stream, signer, head, at, {}};
    checkpoint.signature = signatureOf(seed, checkpoint.text());
    return checkpoint;
}

void CheckpointTable::keep(const Checkpoint& checkpoint) {
    const auto& [stream, signer, head, at, signature] = checkpoint;
    execute(m_db,
            "INSERT INTO checkpoint(stall, epoch, signer_stall, signer_epoch, day, seq, hash, signed_ms, "
            "signature) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
            "ON CONFLICT(stall, epoch, signer_stall, signer_epoch, day) DO UPDATE SET seq = excluded.seq, "
            "hash = excluded.hash, signed_ms = excluded.signed_ms, signature = excluded.signature "
            "WHERE excluded.seq >= checkpoint.seq",
            stream.stall, stream.epoch, signer.stall, signer.epoch, dayOf(at), head.seq,
            head.hash.span(), at, signature);
}

std::int64_t CheckpointTable::newest(const Stream& stream, const Stream& signer) {
    Query row(m_db,
              "SELECT coalesce(max(seq), 0) FROM checkpoint WHERE stall = ?1 AND epoch = ?2 "
              "AND signer_stall = ?3 AND signer_epoch = ?4",
              stream.stall, stream.epoch, signer.stall, signer.epoch);
    row.next();
    return row.integer();
}

std::vector<Checkpoint> CheckpointTable::all() {
    Query row(m_db, "SELECT stall, epoch, signer_stall, signer_epoch, seq, hash, signed_ms, signature "
                    "FROM checkpoint ORDER BY stall, epoch, signer_stall, signer_epoch, day");
    std::vector<Checkpoint> all;
    while (row.next()) {
        Checkpoint each;
        each.stream.stall = row.stall();
        each.stream.epoch = static_cast<int>(row.integer());
        each.signer.stall = row.stall();
        each.signer.epoch = static_cast<int>(row.integer());
        each.head.seq = row.integer();
        each.head.hash = Hash::fromBlob(row.blob());
        each.signedAt = row.moment();
        each.signature = row.text();
        all.push_back(std::move(each));
    }
    return all;
}

Hash digestOf(const DayDigested& fact) {
    Hasher hasher("TOUAT-DIGEST1");
    hasher.add(fact.day.iso()).add(fact.previous.span()).add(std::to_string(fact.feed));
    for (const auto& head : fact.heads)
        hasher.add(EntryId{{head.stall, head.epoch}, head.seq}.text()).add(head.hash.span());
    return hasher.finish();
}

std::string digestText(const DayDigested& fact) {
    return "touat digest " + fact.day.iso() + '\n' + fact.digest.hex() + '\n';
}

std::string brokenCheckpoint(Database& db, const Stream& own) {
    for (const auto& checkpoint : CheckpointTable(db).all())
        if (auto broken = brokenIn(db, own, checkpoint); !broken.empty()) return broken;
    JournalTable journal(db);
    EntryReader reader;
    std::string broken;
    for (const auto& stream : journal.streams()) {
        if (!stream.stall.isCentre()) continue;
        std::optional<Hash> before;
        journal.eachFrom(stream, 1, [&](std::int64_t seq, std::string_view text, const Hash&) {
            if (text.find(DayDigested::type) == text.npos) return true;
            const auto envelope = reader.read(text);
            if (!envelope) return true;
            const auto fact = readFact(*envelope, reader.body());
            const auto* digest = fact && *fact ? std::get_if<DayDigested>(&**fact) : nullptr;
            if (digest == nullptr) return true;
            broken = brokenIn(db, {stream, seq}, *digest, before);
            before = digest->digest;
            return broken.empty();
        });
        if (!broken.empty()) return broken;
    }
    return "";
}

} // namespace touat
