// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/projection.h"

#include "core/book/apply.h"
#include "core/journal/exception_table.h"
#include "core/store/fault.h"

namespace touat {

std::optional<Fact> applyStored(Database& db, EntryReader& reader, const EntryId& id,
                                std::string_view text) {
    const auto envelope = reader.read(text);
    if (!envelope) {
        ExceptionTable(db).insert(id, 0, "unreadable", envelope.refusal().subject);
        return std::nullopt;
    }
    auto fact = readFact(*envelope, reader.body());
    if (!fact) {
        ExceptionTable(db).insert(id, 0, "unreadable", fact.refusal().subject);
        return std::nullopt;
    }
    if (!*fact) return std::nullopt; // of a newer program: kept in the journal, applied after the upgrade
    // What one entry half did before it met a contradiction is undone, and only that.
    try {
        Savepoint oneEntry(db);
        applyFact(db, *envelope, **fact);
        oneEntry.keep();
        return std::move(**fact);
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::broken) throw;
        ExceptionTable(db).insert(id, 0, "contradiction", envelope->type);
        return std::nullopt;
    }
}

} // namespace touat
