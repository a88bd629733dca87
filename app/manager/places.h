// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The goods of all places from the side of the centre, as JSON: what every place has and what it lost,
// transfers that nobody has finished, and what contradicts itself, with its trace. Where a device is gone,
// the centre says in its place what arrived or came back (R7); rights are checked by the acts.
#pragma once

#include "app/manager/heard.h"
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

/// Something about goods that a person has to know of.
struct GoodsDoubt {
    std::string kind; // of the exception
    Moment at;        // of the entry that brought it
    Stall place;      // that wrote it
    Name name;        // of the item; empty: it is about a transfer
    std::string code;
    std::vector<GoodsStep> trace; // the last steps of the item
    friend bool operator==(const GoodsDoubt&, const GoodsDoubt&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("at", self.at);
        visit("place", self.place);
        visit("name", self.name);
        visit("code", self.code);
        visit("trace", self.trace);
    }
};

struct PlacesAnswer {
    std::vector<PlaceGoods> places; // all that are named or have goods; lost and sold this month
    PlaceGoods all;                 // their sum
    std::vector<OpenWay> ways;      // the oldest first
    std::vector<GoodsDoubt> doubts; // the newest first
    static void fields(auto& self, auto&& visit) {
        visit("places", self.places);
        visit("all", self.all);
        visit("ways", self.ways);
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

namespace path {
constexpr auto places = "/v1/places/";
constexpr auto seePlaces = "/v1/places/all";
constexpr auto finishWay = "/v1/places/finish-way";
} // namespace path

/// When an entry was written, by the clock of the device that wrote it; 0: there is none such.
Moment saidAt(Book& book, const EntryId& entry);

PlacesAnswer placesOf(Book& centre);
/// The answer as JSON; after an order everything again. Refused: bytesUnreadable (also a path that is none
/// of these), notAllowed, what `who` refuses, and as receiveTransfer() and settleTransfer().
Result<std::string> answerPlaces(Book& centre, const WhoSpeaks& who, std::string_view path,
                                 const std::string& body);

} // namespace touat
