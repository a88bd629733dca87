// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a manager decides about exceptions, of goods or of anything else: what it moves is written out, so
// that every book moves the same and nothing leaves the sum (I5). A ruling is taken back by another fact.
#pragma once

#include "core/journal/ruling.h"
#include "core/stock/facts.h"

namespace touat {

/// Where goods are: a spot of a place, or on the way from it.
struct GoodsSpot {
    Stall place;
    Spot spot = Spot::shelf;
    std::optional<Stall> onWayTo; // then `spot` says nothing
    friend bool operator==(const GoodsSpot&, const GoodsSpot&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("place", self.place);
        visit("spot", self.spot);
        visit("on_way_to", self.onWayTo);
    }
};
std::string accountOf(const GoodsSpot& where);

struct RuledLine {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Quantity quantity;
    GoodsSpot from;
    GoodsSpot to;
    std::optional<Money> cost = std::nullopt; // of one unit of bought goods that change place
    friend bool operator==(const RuledLine&, const RuledLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
        visit("from", self.from);
        visit("to", self.to);
        visit("cost", self.cost);
    }
};

/// Where a piece stands since, by the whole of the centre's book.
struct RuledPiece {
    ItemId item;
    PieceState state = PieceState::registered;
    std::optional<Stall> holder;
    friend bool operator==(const RuledPiece&, const RuledPiece&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("state", self.state);
        visit("holder", self.holder);
    }
};

/// A manager decided what to make of an exception, of goods or of anything else; the centre records it.
/// What it moves stands in it, so that every book moves the same.
struct ExceptionRuled {
    static constexpr auto type = "exception_ruled";
    ExceptionId about;
    std::string kind; // of the exception
    Ruling ruling = Ruling::stands;
    std::vector<RuledLine> lines;
    std::vector<RuledPiece> pieces;
    std::string note;
    std::optional<std::vector<LossEntry>> losses = std::nullopt;
    static void fields(auto& self, auto&& visit) {
        visit("about", self.about);
        visit("kind", self.kind);
        visit("ruling", self.ruling);
        visit("lines", self.lines);
        visit("pieces", self.pieces);
        visit("note", self.note);
        visit("losses", self.losses);
    }
};

/// A ruling was wrong: what it moved moves back, and its exception waits again.
struct RulingTakenBack {
    static constexpr auto type = "ruling_taken_back";
    RulingId ruling;
    ExceptionRuled was;
    std::vector<RuledPiece> pieces; // as they stand since
    std::string why;
    static void fields(auto& self, auto&& visit) {
        visit("ruling", self.ruling);
        visit("was", self.was);
        visit("pieces", self.pieces);
        visit("why", self.why);
    }
};
/// The lines, or the losses, that undo these.
std::vector<RuledLine> turned(std::vector<RuledLine> lines);
std::optional<std::vector<LossEntry>> turned(std::optional<std::vector<LossEntry>> losses);
/// Whose goods were lost or found in a ruling: the place to which its losses are charged.
Stall bearerOf(const std::vector<RuledLine>& lines);

} // namespace touat
