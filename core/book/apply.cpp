// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/apply.h"

#include "core/book/state_tables.h"
#include "core/consignment/apply.h"
#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/people/apply.h"
#include "core/sales/apply.h"
#include "core/stock/apply.h"
#include "core/stock/elsewhere_table.h"

namespace touat {

namespace {

// Goods know nothing of contracts; what a loss of them costs stands in the fact.
void applyLossesOf(Database& db, const Envelope& envelope, const Fact& fact) {
    const auto apply = [&](Stall place, const auto& losses) {
        if (losses) applyLosses(db, envelope, place, *losses);
    };
    const auto here = envelope.id.stream.stall;
    if (const auto* moved = std::get_if<GoodsMoved>(&fact)) apply(here, moved->losses);
    if (const auto* counted = std::get_if<StockCounted>(&fact)) apply(here, counted->losses);
    if (const auto* settled = std::get_if<TransferSettled>(&fact))
        apply(settled->from, settled->losses);
    if (const auto* ruled = std::get_if<ExceptionRuled>(&fact))
        apply(bearerOf(ruled->lines), ruled->losses);
    if (const auto* back = std::get_if<RulingTakenBack>(&fact))
        apply(bearerOf(back->was.lines), turned(back->was.losses));
}

const std::vector<RuledPiece>* ruledPieces(const Fact& fact) {
    if (const auto* ruled = std::get_if<ExceptionRuled>(&fact)) return &ruled->pieces;
    if (const auto* back = std::get_if<RulingTakenBack>(&fact)) return &back->pieces;
    return nullptr;
}

Stall ownerOf(Database& db) {
    const auto identity = IdentityTable(db).read();
    must(identity.has_value(), "a book says whose it is");
    return identity->stream.stall;
}

} // namespace

void applyFact(Database& db, const Envelope& envelope, const Fact& fact) {
    must(db.inTransaction(), "a fact is applied in one transaction");
    const auto* pieces = ruledPieces(fact);
    if (pieces != nullptr && !envelope.id.stream.stall.isCentre()) { // a stall rules on nothing (220)
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
        return;
    }
    std::visit([&](const auto& each) { apply(db, envelope, each); }, fact);
    applyLossesOf(db, envelope, fact);
    BalanceTable(db).add(envelope.postings);
    if (pieces != nullptr) standAsRuled(db, ownerOf(db), *pieces);
    StockNewsTable(db).mark(envelope.postings);
}

} // namespace touat
