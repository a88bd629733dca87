// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/stored_fact.h"

namespace touat {

std::optional<StoredFact> readStoredFact(Database& db, const EntryId& id) {
    const auto entry = JournalTable(db).find(id);
    if (!entry) return std::nullopt;
    EntryReader reader;
    auto envelope = reader.read(entry->text);
    if (!envelope) return std::nullopt;
    auto fact = readFact(*envelope, reader.body());
    if (!fact || !*fact) return std::nullopt;
    return StoredFact{std::move(*envelope), entry->hash, std::move(**fact)};
}

std::optional<Document> storedDocument(Database& db, SaleId id) {
    auto stored = readStoredFact(db, id.entry());
    if (!stored) return std::nullopt;
    if (auto* sale = std::get_if<SaleMade>(&stored->fact)) return std::move(sale->document);
    if (auto* refund = std::get_if<RefundMade>(&stored->fact)) return std::move(refund->document);
    if (auto* exchange = std::get_if<ExchangeMade>(&stored->fact))
        return std::move(id.line() == takenLine ? exchange->taken : exchange->back);
    return std::nullopt;
}

} // namespace touat
