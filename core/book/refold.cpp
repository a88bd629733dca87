// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/refold.h"

#include <map>

#include "core/book/apply.h"
#include "core/book/projection.h"
#include "core/book/state_tables.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

namespace touat {

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
        if (!identity->stream.stall.isCentre() || id.stream == identity->stream) return true;
        const auto [known, isNew] = upTo.try_emplace(id.stream, 0);
        if (isNew) known->second = ProjectionTable(db).read(id.stream);
        return id.seq <= known->second;
    };
    EntryReader reader;
    journal.eachByArrival([&](const EntryId& id, std::string_view text) {
        if (isDue(id)) applyStored(db, reader, id, text);
    });
    IdentityTable(db).setDerived(derivedVersion());

    std::vector<std::string> differed;
    for (const auto& [table, digest] : before)
        if (tableDigest(db, table) != digest) differed.push_back(table);
    transaction.commit();
    return differed;
}

} // namespace touat
