// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/checkpoint.h"

#include "core/book/fact.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

std::optional<Hash> keyOf(Database& db, const Stream& device) {
    const auto known = DeviceTable(db).find(device);
    return known ? std::optional(known->publicKey) : std::nullopt;
}

std::string brokenIn(Database& db, const Stream& own, const Checkpoint& checkpoint) {
    const auto what = "the checkpoint of " + checkpoint.stream.text() + " at " +
                      std::to_string(checkpoint.head.seq) + ", signed by " + checkpoint.signer.text();
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
