// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/refold.h"

#include <deque>
#include <map>

#include "core/book/apply.h"
#include "core/book/projection.h"
#include "core/book/state_tables.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

namespace touat {

namespace {

/// Applies entries in the order in which they arrived, and at the centre lets those wait that waited
/// then (R5).
class InTurn {
  public:
    InTurn(Database& db, Stream own) : m_db(db), m_own(own) {}

    void take(const EntryId& id, std::string_view text) {
        if (!m_own.stall.isCentre()) {
            applyStored(m_db, m_reader, id, text);
            return;
        }
        const auto held = m_held.find(id.stream);
        const bool behind = held != m_held.end() && !held->second.empty();
        if (behind || waitsForOthers(m_db, m_reader, id, text)) {
            m_held[id.stream].emplace_back(id, text);
            return;
        }
        applyStored(m_db, m_reader, id, text);
        if (!m_held.empty()) release();
    }
    /// What still waits was in the tables all the same: a device was given up meanwhile.
    void finish() {
        for (auto& [stream, entries] : m_held)
            while (!entries.empty())
                applyFirst(entries);
    }

  private:
    using Held = std::deque<std::pair<EntryId, std::string>>;
    void applyFirst(Held& entries) {
        applyStored(m_db, m_reader, entries.front().first, entries.front().second);
        entries.pop_front();
    }
    void release() {
        for (bool moved = true; moved;) {
            moved = false;
            for (auto& [stream, entries] : m_held)
                while (!entries.empty() && !waitsForOthers(m_db, m_reader, entries.front().first,
                                                           entries.front().second)) {
                    applyFirst(entries);
                    moved = true;
                }
        }
        std::erase_if(m_held, [](const auto& held) { return held.second.empty(); });
    }

    Database& m_db;
    Stream m_own;
    EntryReader m_reader;
    std::map<Stream, Held> m_held;
};

} // namespace

std::string derivedVersion() { return derivedSchemaVersion() + '-' + factListVersion(); }

std::vector<std::string> refold(Database& db) {
    const auto identity = IdentityTable(db).read();
    must(identity.has_value(), "a book says whose it is");
    Transaction transaction(db);
    std::map<std::string, Hash> before;
    const bool comparable = identity->derived == derivedVersion();
    if (comparable)
        for (const auto& table : derivedTables()) before[table] = tableDigest(db, table);

    emptyDerivedTables(db);
    JournalTable journal(db);
    std::map<Stream, std::int64_t> upTo; // entries beyond it wait for the centre's projection
    const auto isDue = [&](const EntryId& id) {
        if (!identity->stream.stall.isCentre() || id.stream.stall.isCentre()) return true;
        const auto [known, isNew] = upTo.try_emplace(id.stream, 0);
        if (isNew) known->second = ProjectionTable(db).read(id.stream);
        return id.seq <= known->second;
    };
    InTurn entries(db, identity->stream);
    journal.eachByArrival([&](const EntryId& id, std::string_view text) {
        if (isDue(id)) entries.take(id, text);
    });
    entries.finish();
    IdentityTable(db).setDerived(derivedVersion());

    std::vector<std::string> differed;
    for (const auto& [table, digest] : before)
        if (tableDigest(db, table) != digest) differed.push_back(table);
    transaction.commit();
    return differed;
}

} // namespace touat
