// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/apply.h"

#include <map>

#include "core/book/doubts.h"
#include "core/book/log_table.h"
#include "core/book/photo_table.h"
#include "core/book/reach.h"
#include "core/book/state_tables.h"
#include "core/book/sum_places.h"
#include "core/consignment/apply.h"
#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/people/apply.h"
#include "core/sales/apply.h"
#include "core/sales/takings_table.h"
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

// With this document a stall sold more of something than its book had. At the counter that is allowed (the
// shelf is right and the book catches up); at the centre somebody looks why, once until it is decided.
// Nobody asks it of former records.
void askAboutOversold(Database& db, const Envelope& envelope, const Document& document, int firstLine,
                      const SumPlaces& places) {
    if (document.source) return;
    const auto stall = envelope.id.stream.stall;
    std::map<ItemId, std::pair<int, Quantity>> sold; // the first line of each
    int number = firstLine;
    for (const auto& line : document.lines) {
        ++number;
        if (line.kind == ItemKind::series)
            sold.try_emplace(line.item, number, Quantity{}).first->second.second += line.quantity;
    }
    for (const auto& [item, its] : sold) {
        const auto left = places.onShelf(stall, item);
        if (left >= Quantity{} || left + its.second < Quantity{}) continue;
        if (!ExceptionTable(db).waits(stall, "oversell", item.text()))
            ExceptionTable(db).insert(envelope.id, its.first, "oversell", item.text());
    }
}

// What was taken, for the manager's pages: of all stalls, and therefore at the centre alone. Before an item
// says its new family, and a line its new artisan.
void addTakings(Database& db, const Envelope& envelope, const Fact& fact) {
    const auto add = [&](Series series, const Document& document) {
        TakingsTable(db).add(placeOf(envelope, document), series, document);
    };
    if (const auto* sale = std::get_if<SaleMade>(&fact)) add(Series::sale, sale->document);
    if (const auto* refund = std::get_if<RefundMade>(&fact)) add(Series::refund, refund->document);
    if (const auto* exchange = std::get_if<ExchangeMade>(&fact)) {
        add(Series::refund, exchange->back);
        add(Series::sale, exchange->taken);
    }
    if (const auto* described = std::get_if<ItemDescribed>(&fact))
        TakingsTable(db).move(described->item, described->card.family);
    if (const auto* corrected = std::get_if<OwnerCorrected>(&fact))
        for (const auto& line : corrected->lines) TakingsTable(db).move(line.line, line.now.artisan);
}

// For the manager's log of all stalls, and therefore at the centre alone.
void noteInLog(Database& db, const Envelope& envelope, const Fact& fact) {
    if (const auto kind = kindInLog(envelope, fact))
        LogTable(db).insert(envelope, topicInLog(*kind, fact), personInLog(envelope, fact));
}

} // namespace

void applyFact(Database& db, const Envelope& envelope, const Fact& fact) {
    std::vector<Posting> moved;
    applyFact(db, envelope, fact, moved);
    StockNewsTable(db).mark(moved);
}

void applyFact(Database& db, const Envelope& envelope, const Fact& fact, std::vector<Posting>& moved) {
    must(db.inTransaction(), "a fact is applied in one transaction");
    const auto* pieces = ruledPieces(fact);
    const auto owner = ownerOf(db);
    const auto by = envelope.id.stream.stall;
    const bool rulesAtAll = pieces == nullptr || by.isCentre(); // a stall rules on nothing (220)
    const bool elsewhere = by != owner;
    if (!rulesAtAll || (elsewhere && isOthersBusiness(by, fact)) ||
        (owner.isCentre() && isBeyondReach(db, by, fact))) {
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
        return;
    }
    std::optional<SumPlaces> places;
    if (owner.isCentre()) {
        addTakings(db, envelope, fact);
        places.emplace(db, envelope, fact);
    }
    if (const auto there = elsewhere ? admittedThere(by, fact) : std::nullopt)
        apply(db, envelope, *there);
    else
        std::visit([&](const auto& each) { apply(db, envelope, each); }, fact);
    applyLossesOf(db, envelope, fact);
    if (const auto photos = photosIn(fact); !photos.empty()) PhotoTable(db).insert(envelope, photos);
    BalanceTable(db).add(envelope.postings);
    if (places) places->finish();
    if (pieces != nullptr) standAsRuled(db, owner, *pieces);
    if (owner.isCentre()) {
        if (const auto* sale = std::get_if<SaleMade>(&fact))
            askAboutOversold(db, envelope, sale->document, 0, *places);
        if (const auto* exchange = std::get_if<ExchangeMade>(&fact))
            askAboutOversold(db, envelope, exchange->taken, takenLine, *places);
        keepWords(db, envelope, fact);
        askAbout(db, envelope, fact);
        noteInLog(db, envelope, fact);
        moved.insert(moved.end(), envelope.postings.begin(), envelope.postings.end());
    }
}

} // namespace touat
