// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a fact back out of the journal, for paper and for refunds: the fact itself, as it was
// recorded, not what tables made of it.
#pragma once

#include <optional>

#include "core/book/fact.h"
#include "core/journal/journal_table.h"

namespace touat {

struct StoredFact {
    Envelope envelope;
    Hash hash;
    Fact fact;
};

/// Empty when there is no such entry, or it holds a fact that this program does not know.
std::optional<StoredFact> readStoredFact(Database& db, const EntryId& id);

template <class T>
std::optional<T> storedFact(Database& db, const EntryId& id) {
    auto stored = readStoredFact(db, id);
    auto* fact = stored ? std::get_if<T>(&stored->fact) : nullptr;
    if (fact == nullptr) return std::nullopt;
    return std::move(*fact);
}

/// A sale or a refund, also as one half of an exchange.
std::optional<Document> storedDocument(Database& db, SaleId id);

} // namespace touat
