// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The goods of all places from the side of the centre, as JSON: what every place has and what it lost,
// transfers that nobody has finished, and what does not fit together or wants a look (core/book/doubts.h),
// with its trace, the ways out of it and what was decided. Where a device is gone, the centre says in its
// place what arrived or came back (R7); rights are checked by the acts.
#pragma once

#include "app/manager/doubt_details.h"
#include "app/manager/heard.h"
#include "core/acts/rule_exception.h"
#include "core/book/book.h"
#include "core/sales/goods_view.h"
#include "core/stock/transfer_table.h"

namespace touat {

struct PlacesQuestion {
    std::string token;
    static void fields(auto& self, auto&& visit) { visit("token", self.token); }
};

struct WayLine {
    ItemId item;
    Name name;
    std::string code;
    Unit unit = Unit::piece;
    Quantity open;
    Shortfall why = Shortfall::none;
    friend bool operator==(const WayLine&, const WayLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("name", self.name);
        visit("code", self.code);
        visit("unit", self.unit);
        visit("open", self.open);
        visit("why", self.why);
    }
};
/// Goods on the way, or that did not all arrive.
struct OpenWay {
    TransferId transfer;
    Stall from;
    Stall to;
    TransferState state = TransferState::sent; // sent: to be received; differs: to be settled
    Moment sentAt;
    std::vector<WayLine> lines;
    friend bool operator==(const OpenWay&, const OpenWay&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("transfer", self.transfer);
        visit("from", self.from);
        visit("to", self.to);
        visit("state", self.state);
        visit("sent_at", self.sentAt);
        visit("lines", self.lines);
    }
};

/// What somebody decided.
struct Decided {
    RulingId id;
    ProposedRuling way;
    Moment at;
    Name by;
    std::string note;
    friend bool operator==(const Decided&, const Decided&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("way", self.way);
        visit("at", self.at);
        visit("by", self.by);
        visit("note", self.note);
    }
};

/// Something that does not fit together, and that a person decides.
struct GoodsDoubt {
    ExceptionId about;
    std::string kind; // of the exception
    Moment at;        // of the entry that brought it, the last of several
    Stall place;      // that wrote it
    std::optional<Stall> other; // whose entry it waits for; the centre: an update of its program
    std::int64_t entries = 1;   // in this line; of a tail: that were never sent
    Name name;        // of the item; empty: it is not about one
    std::string code;
    Unit unit = Unit::piece;
    std::vector<GoodsStep> trace;        // the last steps of the item
    std::optional<DoubtDetails> details; // of money, prices and people
    std::vector<ProposedRuling> ways;    // the likeliest first; none: it is decided, or see `unsettled`
    std::optional<TransferId> unsettled; // that has to be finished before
    std::optional<Decided> decided;
    friend bool operator==(const GoodsDoubt&, const GoodsDoubt&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("about", self.about);
        visit("kind", self.kind);
        visit("at", self.at);
        visit("place", self.place);
        visit("other", self.other);
        visit("entries", self.entries);
        visit("name", self.name);
        visit("code", self.code);
        visit("unit", self.unit);
        visit("trace", self.trace);
        visit("details", self.details);
        visit("ways", self.ways);
        visit("unsettled", self.unsettled);
        visit("decided", self.decided);
    }
};

struct PlacesAnswer {
    std::vector<PlaceGoods> places; // all that are named or have goods; lost and sold this month
    PlaceGoods all;                 // their sum
    std::vector<OpenWay> ways;      // the oldest first
    std::int64_t toDecide = 0;
    std::vector<GoodsDoubt> doubts; // those to decide, the newest first; then those decided last
    static void fields(auto& self, auto&& visit) {
        visit("places", self.places);
        visit("all", self.all);
        visit("ways", self.ways);
        visit("to_decide", self.toDecide);
        visit("doubts", self.doubts);
    }
};

/// What arrived, in place of a receiver whose device is gone; or what came back, in place of such a sender.
struct FinishWayOrder {
    std::string token;
    TransferId transfer;
    std::vector<WayLine> lines; // `open`: so much arrived, or came back; of the rest `why`, where it arrived
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("transfer", self.transfer);
        visit("lines", self.lines);
    }
};

/// One of the ways out of a doubt, as it was shown.
struct RuleOrder {
    std::string token;
    ExceptionId about;
    std::string kind;
    ProposedRuling way;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("about", self.about);
        visit("kind", self.kind);
        visit("way", self.way);
        visit("note", self.note);
    }
};
struct TakeBackRulingOrder {
    std::string token;
    RulingId ruling;
    std::string why;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("ruling", self.ruling);
        visit("why", self.why);
    }
};

/// A till asks for what other places recorded of an item that is or was at its own. Answered with WayAnswer
/// or a refusal, to any device, whoever stands before it.
struct WayQuestion {
    ItemId item;
    static void fields(auto& self, auto&& visit) { visit("item", self.item); }
};
struct WayAnswer {
    std::vector<GoodsStep> steps; // from the beginning
    static void fields(auto& self, auto&& visit) { visit("steps", self.steps); }
};

namespace path {
constexpr auto itemWay = "/v1/item-way";
constexpr auto places = "/v1/places/";
constexpr auto seePlaces = "/v1/places/all";
constexpr auto finishWay = "/v1/places/finish-way";
constexpr auto rule = "/v1/places/rule";
constexpr auto takeBackRuling = "/v1/places/take-back-ruling";
} // namespace path

/// When an entry was written, by the clock of the device that wrote it; 0: there is none such.
Moment saidAt(Book& book, const EntryId& entry);

PlacesAnswer placesOf(Book& centre);
/// The way of an item, as far as this place may hear it (core/sales/goods_view.h). Refused: itemUnknown (also of
/// one that never was there).
Result<WayAnswer> wayToldTo(Book& centre, Stall place, ItemId item);
/// The answer as JSON; after an order everything again. Refused: bytesUnreadable (also a path that is none
/// of these), notAllowed, what `who` refuses, and as receiveTransfer(), settleTransfer(), ruleException(),
/// takeBackRuling() and answerTransferOrders().
Result<std::string> answerPlaces(Book& centre, const WhoSpeaks& who, std::string_view path,
                                 const std::string& body);

} // namespace touat
