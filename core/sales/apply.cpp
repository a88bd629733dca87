// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/apply.h"

#include "core/consignment/artisan_table.h"
#include "core/journal/exception_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

// A piece is sold once. At the stall the act has seen to it; at the centre a second claim is a
// question for the manager and never a reason to lose the sale (R8).
void movePiece(Database& db, const Envelope& envelope, int number, const SoldLine& line,
               Series series) {
    if (line.kind != ItemKind::piece) return;
    PieceTable pieces(db);
    const auto stall = envelope.id.stream.stall;
    if (series == Series::refund) {
        pieces.move(line.item, PieceState::onSale, stall);
        return;
    }
    const auto standing = pieces.find(line.item);
    const bool here = standing && standing->state == PieceState::onSale &&
                      standing->holder == stall;
    if (!here) ExceptionTable(db).insert(envelope.id, number, "piece_claimed", line.item.text());
    pieces.move(line.item, PieceState::sold, std::nullopt);
}

void applyDocument(Database& db, const Envelope& envelope, const Document& document,
                   Series series) {
    DocumentPlace place;
    place.entry = envelope.id;
    place.at = document.happenedAt.value_or(envelope.at);
    place.day = envelope.day.value_or(dayOf(place.at));
    place.by = envelope.by;
    SaleTable(db).insert(place, series, document);
    StallDayTable(db).add(place, series, document);
    int number = 0;
    for (const auto& line : document.lines) {
        ++number;
        movePiece(db, envelope, number, line, series);
        if (!line.artisan) continue;
        const bool sale = series == Series::sale;
        ArtisanEntryTable(db).insert(SaleLineId::of(envelope.id, number), *line.artisan,
                                     sale ? ArtisanEntryKind::sale : ArtisanEntryKind::refund,
                                     sale ? line.shares.artisan : -line.shares.artisan,
                                     line.payable.value_or(place.day));
    }
}

void move(Database& db, const Envelope& envelope, Money amount, CashReason reason,
          const std::string& note) {
    CashMove move;
    move.id = id_bits::pack(envelope.id, 0);
    move.stall = envelope.id.stream.stall;
    move.day = envelope.day.value_or(dayOf(envelope.at));
    move.at = envelope.at;
    move.by = envelope.by;
    move.amount = amount;
    move.reason = reason;
    move.note = note;
    CashMoveTable(db).insert(move);
}

} // namespace

void apply(Database& db, const Envelope& envelope, const SaleMade& fact) {
    applyDocument(db, envelope, fact.document, Series::sale);
}

void apply(Database& db, const Envelope& envelope, const RefundMade& fact) {
    applyDocument(db, envelope, fact.document, Series::refund);
}

void apply(Database& db, const Envelope& envelope, const DayOpened& fact) {
    DayTable(db).open(DayId::of(envelope.id), envelope.id.stream.stall, envelope.at, fact);
}

void apply(Database& db, const Envelope& envelope, const DayClosed& fact) {
    DayTable(db).close(envelope.at, fact);
}

void apply(Database& db, const Envelope& envelope, const CashPutIn& fact) {
    move(db, envelope, fact.amount, fact.reason, fact.note);
}

void apply(Database& db, const Envelope& envelope, const CashTakenOut& fact) {
    move(db, envelope, -fact.amount, fact.reason, fact.note);
}

} // namespace touat
