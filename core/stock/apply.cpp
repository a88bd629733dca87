// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/apply.h"

#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/journal/ruling_table.h"
#include "core/stock/corner_table.h"
#include "core/stock/count_table.h"
#include "core/stock/import_table.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"
#include "core/stock/transfer_table.h"

namespace touat {

namespace {

Day dayOf(const Envelope& envelope) { return envelope.day.value_or(touat::dayOf(envelope.at)); }

void put(Database& db, Stall place, Spot spot, ItemId piece) {
    const bool gone = spot == Spot::lost || spot == Spot::used;
    PieceTable(db).move(piece, stateAt(spot), gone ? std::nullopt : std::optional(place));
}

// Goods at a place become those of another book's place only by its own word: a piece that is known to
// be with somebody else is a question for the manager, never a reason to lose the entry.
void question(Database& db, const Envelope& envelope, int line, ItemId piece, Stall place,
              std::string_view kind) {
    const auto standing = PieceTable(db).find(piece);
    const bool elsewhere = standing && ((standing->holder && standing->holder != place) ||
                                        standing->state == PieceState::sold);
    if (elsewhere) ExceptionTable(db).insert(envelope.id, line, kind, piece.text());
}

void cameIn(Database& db, Stall place, const GoodsLine& line, Day day) {
    if (line.kind == ItemKind::piece) put(db, place, Spot::shelf, line.item);
    GoodsAgeTable(db).cameIn(place, line.item, day);
    if (!line.cost) return;
    const auto before = BalanceTable(db).goods(account::stock(place), line.item);
    CostTable(db).cameIn(place, line.item, before, line.quantity, *line.cost);
}

void wentAway(Database& db, const Envelope& envelope, const std::vector<WithdrawnLine>& lines) {
    int number = 0;
    for (const auto& line : lines) {
        if (!line.quantity.isPositive()) continue;
        GoodsMoveTable(db).insert(envelope, ++number, line.item, "withdrawn", line.quantity, "");
        if (line.kind != ItemKind::piece) continue;
        const auto piece = PieceTable(db).find(line.item);
        if (piece && piece->holder == envelope.id.stream.stall) // what it says of one that is elsewhere moves nothing
            PieceTable(db).move(line.item, PieceState::registered, std::nullopt);
    }
}

} // namespace

void apply(Database& db, const Envelope& envelope, const ItemRegistered& fact) {
    ItemTable(db).insert(ItemId::of(envelope.id), fact.kind, envelope.id.stream.stall, envelope.at,
                         fact.card);
}

void apply(Database& db, const Envelope& envelope, const PieceRegistered& fact) {
    const auto item = ItemId::of(envelope.id);
    ItemTable(db).insert(item, ItemKind::piece, envelope.id.stream.stall, envelope.at, fact.card);
    PieceTable(db).insert(item);
}

void apply(Database& db, const Envelope& envelope, const ItemsRegistered& fact) {
    const auto import = ImportTable(db).add(envelope, fact.table, {.items = std::ssize(fact.items)});
    int line = 0;
    for (const auto& [kind, card] : fact.items) {
        const auto item = ItemId::of(envelope.id, ++line);
        ItemTable(db).insert(item, kind, envelope.id.stream.stall, envelope.at, card, import);
        if (kind == ItemKind::piece) PieceTable(db).insert(item);
    }
}

void apply(Database& db, const Envelope& envelope, const ItemsWithdrawn& fact) {
    ImportTable(db).undo(fact.import);
    for (const auto& line : fact.lines) ItemTable(db).withdraw(line.item);
    wentAway(db, envelope, fact.lines);
}

void apply(Database& db, const Envelope& envelope, const StockImported& fact) {
    const auto lines = std::ssize(fact.lines);
    const auto import = ImportTable(db).add(envelope, fact.table, {.stock = lines});
    for (const auto& line : fact.lines) ImportTable(db).addStock(import, line);
}

void apply(Database& db, const Envelope& envelope, const StockWithdrawn& fact) {
    ImportTable(db).undo(fact.import);
    wentAway(db, envelope, fact.lines);
}

void apply(Database& db, const Envelope&, const ItemDescribed& fact) {
    ItemTable(db).describe(fact.item, fact.card);
}

void apply(Database& db, const Envelope& envelope, const GoodsReceived& fact) {
    int number = 0;
    for (const auto& line : fact.lines) {
        cameIn(db, envelope.id.stream.stall, line, dayOf(envelope));
        GoodsMoveTable(db).insert(envelope, ++number, line.item, "received", line.quantity,
                                  fact.supplier.value_or(std::string{}));
    }
}

void apply(Database& db, const Envelope&, const PriceChanged& fact) {
    ItemTable(db).insertPrice(fact);
}

void apply(Database& db, const Envelope& envelope, const PlaceSet& fact) {
    if (envelope.id.stream.stall.isCentre())
        PlaceTable(db).write(fact);
    else
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", "place_set");
}

void apply(Database& db, const Envelope& envelope, const TransferSent& fact) {
    TransferTable(db).insert(envelope, fact);
    if (fact.answers)
        RequestTable(db).answer(*fact.answers, envelope.id.stream.stall, RequestState::answered);
    int number = 0;
    for (const auto& line : fact.lines) {
        ++number;
        if (line.kind != ItemKind::piece) continue;
        question(db, envelope, number, line.item, envelope.id.stream.stall, "piece_claimed");
        PieceTable(db).move(line.item, PieceState::inTransit, std::nullopt);
    }
}

void apply(Database& db, const Envelope& envelope, const TransferReceived& fact) {
    const auto& by = envelope.id.stream.stall;
    const bool theirs = by == fact.to || by.isCentre();
    if (!theirs || !TransferTable(db).receive(envelope, fact)) {
        ExceptionTable(db).insert(envelope.id, 0, "transfer_twice", fact.transfer.text());
        return;
    }
    int number = 0;
    for (const auto& line : fact.lines) {
        ++number;
        if (line.accepted != line.sent)
            ExceptionTable(db).insert(envelope.id, number, "transfer_difference",
                                      line.item.text());
        if (line.accepted.isPositive())
            cameIn(db, fact.to, {line.item, line.kind, line.accepted, line.cost},
                   dayOf(envelope));
    }
}

void apply(Database& db, const Envelope& envelope, const TransferSettled& fact) {
    const auto& by = envelope.id.stream.stall;
    const bool theirs = by == fact.from || by.isCentre();
    if (!theirs || !TransferTable(db).settle(fact)) {
        ExceptionTable(db).insert(envelope.id, 0, "transfer_twice", fact.transfer.text());
        return;
    }
    for (const auto& line : fact.lines)
        if (line.kind == ItemKind::piece)
            put(db, fact.from, line.back.isPositive() ? Spot::shelf : Spot::lost, line.item);
}

void apply(Database& db, const Envelope& envelope, const GoodsRequested& fact) {
    RequestTable(db).insert(envelope, fact);
}

void apply(Database& db, const Envelope& envelope, const TransferOrdered& fact) {
    RequestTable(db).insert(envelope, fact);
}

void apply(Database& db, const Envelope&, const TransferOrderWithdrawn& fact) {
    RequestTable(db).withdraw(fact);
}

void apply(Database& db, const Envelope& envelope, const RequestDeclined& fact) {
    RequestTable(db).answer(fact.request, envelope.id.stream.stall, RequestState::declined, fact.why);
}

namespace {

bool isLost(const GoodsSpot& at) { return !at.onWayTo && at.spot == Spot::lost; }

// Every place tells of what came to it, or (below zero) went. What is found or missing is told where it
// was missed, as a move of that place's own is.
void applyRuled(Database& db, const Envelope& envelope, Ruling ruling,
                const std::vector<RuledLine>& lines, const std::string& note) {
    int number = 0;
    const auto tell = [&](Stall place, const RuledLine& line, std::string_view kind,
                          Quantity quantity) {
        GoodsMoveTable(db).insert(envelope, ++number, line.item, kind, quantity, note, {}, place);
    };
    for (const auto& line : lines) {
        const auto& [item, kind, quantity, from, to, cost] = line;
        if (!to.onWayTo && to.spot == Spot::shelf) // where a piece stands is said below
            cameIn(db, to.place, {item, ItemKind::series, quantity, cost}, dayOf(envelope));
        if (ruling == Ruling::voided) continue; // a second word told of nothing either
        const bool missed = ruling == Ruling::found || ruling == Ruling::missing;
        if (missed && isLost(from)) tell(from.place, line, "found", quantity);
        if (missed && isLost(to)) tell(to.place, line, "missing", quantity);
        if (missed && from.place == to.place) continue;
        if (!isLost(from)) tell(from.place, line, "ruled", -quantity);
        if (!isLost(to)) tell(to.place, line, "ruled", quantity);
    }
}

} // namespace

void apply(Database& db, const Envelope& envelope, const ExceptionRuled& fact) {
    RulingTable(db).insert(envelope, fact.about, fact.kind, fact.ruling, fact.note);
    applyRuled(db, envelope, fact.ruling, fact.lines, fact.note);
}

void apply(Database& db, const Envelope& envelope, const RulingTakenBack& fact) {
    RulingTable(db).takeBack(fact.ruling);
    applyRuled(db, envelope, fact.was.ruling, turned(fact.was.lines), fact.why);
}

void standAsRuled(Database& db, Stall here, const std::vector<RuledPiece>& pieces) {
    for (const auto& piece : pieces) {
        std::optional<Spot> inHands;
        bool unheard = piece.holder == here; // the ruling has it here, and it is on no spot: it left
        for (const auto spot : handedSpots) {
            const auto has = BalanceTable(db).goods(accountOf(spot, here), piece.item);
            if (has.isPositive()) inHands = spot;
            if (has < Quantity{}) unheard = true; // it left before the ruling took it away
        }
        if (inHands)
            put(db, here, *inHands, piece.item);
        else if (!unheard)
            PieceTable(db).move(piece.item, piece.state, piece.holder);
    }
}

void apply(Database& db, const Envelope& envelope, const GoodsMoved& fact) {
    const auto spots = spotsOf(fact.reason);
    int number = 0;
    for (const auto& line : fact.lines) {
        GoodsMoveTable(db).insert(envelope, ++number, line.item, wordOf(fact.reason),
                                  line.quantity, fact.note, fact.photo.value_or(std::string{}));
        if (line.kind != ItemKind::piece) continue;
        // Found twice, by two who had not heard of each other.
        const auto standing = PieceTable(db).find(line.item);
        if (fact.reason == MoveReason::found && standing && standing->state != PieceState::lost)
            ExceptionTable(db).insert(envelope.id, number, "piece_claimed", line.item.text());
        put(db, envelope.id.stream.stall, spots.to, line.item);
    }
}

void apply(Database& db, const Envelope& envelope, const StockCounted& fact) {
    const auto place = envelope.id.stream.stall;
    CountTable(db).insert(envelope, fact);
    int number = 0;
    for (const auto& line : fact.lines) {
        const auto more = line.counted - line.expected;
        GoodsMoveTable(db).insert(envelope, ++number, line.item, "counted", more,
                                  line.why.value_or(fact.note));
        if (more.isPositive()) GoodsAgeTable(db).cameIn(place, line.item, dayOf(envelope));
        if (line.kind != ItemKind::piece) continue;
        if (more.isPositive())
            question(db, envelope, number, line.item, place, "piece_claimed");
        put(db, place, more.isPositive() ? fact.spot : Spot::lost, line.item);
    }
}

// Corners are a place's own business: nobody arranges another's.
void apply(Database& db, const Envelope& envelope, const CornerSet& fact) {
    if (!CornerTable(db).write(envelope, fact))
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
}

void apply(Database& db, const Envelope& envelope, const GoodsPlaced& fact) {
    if (!CornerTable(db).place(envelope, fact))
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
}

void apply(Database& db, const Envelope& envelope, const LevelSet& fact) {
    LevelTable(db).write(envelope.id.stream.stall, fact);
}

void apply(Database& db, const Envelope& envelope, const ArtisanAsked& fact) {
    for (const auto& line : fact.lines)
        AskedTable(db).write(envelope.id.stream.stall, line, dayOf(envelope));
}

void apply(Database& db, const Envelope& envelope, const PieceInspected& fact) {
    InspectionTable(db).insert(envelope, fact);
}

void apply(Database& db, const Envelope& envelope, const TagsPrinted& fact) {
    for (const auto& line : fact.lines)
        TagTable(db).write(envelope.id.stream.stall, line);
}

} // namespace touat
