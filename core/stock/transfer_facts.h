// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places, and what happens to goods between them.
#pragma once

#include <vector>

#include "core/stock/facts.h"

namespace touat {

// places ------------------------------------------------------------------------------------------

/// The centre says what a place is and what it is called.
struct PlaceSet {
    static constexpr auto type = "place_set";
    Stall place;
    PlaceCard card;
    static void fields(auto& self, auto&& visit) {
        visit("place", self.place);
        visit("card", self.card);
    }
};

// transfers: two phases, and only the receiver resolves (R7) --------------------------------------

/// Goods left for another place; its id is the entry's. The sender cannot call them back.
struct TransferSent {
    static constexpr auto type = "transfer_sent";
    Stall to;
    Spot from = Spot::shelf;
    std::vector<GoodsLine> lines;
    std::string carrier; // who carries them; "": nobody said
    std::optional<RequestId> answers;
    static void fields(auto& self, auto&& visit) {
        visit("to", self.to);
        visit("from", self.from);
        visit("lines", self.lines);
        visit("carrier", self.carrier);
        visit("answers", self.answers);
    }
};

/// Why the receiver took less than was sent.
enum class Shortfall { none, missing, damaged, refused };
template <>
struct EnumWords<Shortfall> {
    static constexpr auto words =
        std::to_array<std::string_view>({"none", "missing", "damaged", "refused"});
};

struct ArrivedLine {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Quantity sent;
    Quantity accepted;
    Shortfall why = Shortfall::none;
    std::optional<Money> cost; // of one unit, as the sender's fact says
    friend bool operator==(const ArrivedLine&, const ArrivedLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("sent", self.sent);
        visit("accepted", self.accepted);
        visit("why", self.why);
        visit("cost", self.cost);
    }
};

/// The receiver took so much of what was sent; what it did not take is still in transit. The centre
/// records it instead of a receiver whose device is gone.
struct TransferReceived {
    static constexpr auto type = "transfer_received";
    TransferId transfer;
    Stall from;
    Stall to;
    std::vector<ArrivedLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("transfer", self.transfer);
        visit("from", self.from);
        visit("to", self.to);
        visit("lines", self.lines);
    }
};

struct SettledLine {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Quantity back; // on the sender's shelf again
    Quantity lost;
    friend bool operator==(const SettledLine&, const SettledLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("back", self.back);
        visit("lost", self.lost);
    }
};

/// What the receiver did not take is back with the sender, or lost. The sender says so, or the centre.
struct TransferSettled {
    static constexpr auto type = "transfer_settled";
    TransferId transfer;
    Stall from;
    Stall to;
    std::vector<SettledLine> lines;
    std::optional<std::vector<LossEntry>> losses = std::nullopt;
    static void fields(auto& self, auto&& visit) {
        visit("transfer", self.transfer);
        visit("from", self.from);
        visit("to", self.to);
        visit("lines", self.lines);
        visit("losses", self.losses);
    }
};

/// A place would like to have goods that another one holds; its id is the entry's.
struct GoodsRequested {
    static constexpr auto type = "goods_requested";
    Stall of;
    std::vector<GoodsLine> lines;
    std::string note; // for whom, until when
    static void fields(auto& self, auto&& visit) {
        visit("of", self.of);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

/// The manager wants goods of one place to go to another; its id is the entry's, as of a request, and the answers to it are
/// the same. It keeps nothing back and moves nothing (346).
struct TransferOrdered {
    static constexpr auto type = "transfer_ordered";
    Stall from;
    Stall to;
    std::vector<GoodsLine> lines;
    std::string note; // why, until when
    static void fields(auto& self, auto&& visit) {
        visit("from", self.from);
        visit("to", self.to);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

/// The manager wants it no longer. What the place that was to send has said of it stands.
struct TransferOrderWithdrawn {
    static constexpr auto type = "transfer_order_withdrawn";
    RequestId order;
    Stall from;
    Stall to;
    std::string why;
    static void fields(auto& self, auto&& visit) {
        visit("order", self.order);
        visit("from", self.from);
        visit("to", self.to);
        visit("why", self.why);
    }
};

/// The place that was asked does not send them. A transfer that answers the request, or the order, is its yes.
struct RequestDeclined {
    static constexpr auto type = "request_declined";
    RequestId request;
    Stall asked; // by which place
    std::string why;
    static void fields(auto& self, auto&& visit) {
        visit("request", self.request);
        visit("asked", self.asked);
        visit("why", self.why);
    }
};

} // namespace touat
