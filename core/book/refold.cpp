// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/refold.h"

#include <limits>
#include <map>

#include "core/book/apply.h"
#include "core/book/projection.h"
#include "core/book/state_tables.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

namespace touat {

namespace {

/// Applies entries in the order in which they came into the tables. At a stall that is the order of
/// their arrival; at the centre its own come when they were written, and among them those of the
/// stalls, when they were projected.
class InTurn {
  public:
    InTurn(Database& db, Stall here) : m_db(db), m_here(here) {}

    void take(const EntryId& id, std::string_view text) {
        if (!m_here.isCentre()) {
            applyStored(m_db, m_reader, id, text);
        } else if (id.stream.stall.isCentre()) {
            projectBefore(JournalTable(m_db).arrivalOf(id));
            applyStored(m_db, m_reader, id, text);
        }
    }
    void finish() {
        if (m_here.isCentre()) projectBefore(std::numeric_limits<std::int64_t>::max());
    }

  private:
    void projectBefore(std::int64_t arrival) {
        ProjectionTable projection(m_db);
        while (const auto next = projection.next(m_projected)) {
            if (next->after >= arrival) return;
            JournalTable(m_db).eachFrom(next->stream, next->first,
                                        [&](std::int64_t seq, std::string_view text, const Hash&) {
                                            if (seq > next->last) return false;
                                            applyStored(m_db, m_reader, {next->stream, seq}, text);
                                            return seq < next->last;
                                        });
            m_projected = next->number;
        }
    }

    Database& m_db;
    Stall m_here;
    EntryReader m_reader;
    std::int64_t m_projected = 0;
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
    InTurn entries(db, identity->stream.stall);
    journal.eachByArrival(
        [&](const EntryId& id, std::string_view text) { entries.take(id, text); });
    entries.finish();
    IdentityTable(db).setDerived(derivedVersion());

    std::vector<std::string> differed;
    for (const auto& [table, digest] : before)
        if (tableDigest(db, table) != digest) differed.push_back(table);
    transaction.commit();
    return differed;
}

} // namespace touat
