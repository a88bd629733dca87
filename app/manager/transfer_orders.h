// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Transfers that the manager orders, as JSON: what a place could send, the order, and what became of each. The goods
// themselves move by the transfer with which their place answers (core/acts/transfer.h); rights are checked by the acts.
#pragma once

#include "app/manager/heard.h"
#include "core/book/book.h"
#include "core/stock/transfer_table.h"

namespace touat {

struct TransferOrdersQuestion {
    std::string token;
    static void fields(auto& self, auto&& visit) { visit("token", self.token); }
};

struct OrderedLine {
    ItemId item;
    Name name;
    std::string code;
    Unit unit = Unit::piece;
    Quantity ordered;
    Quantity sent;    // by the transfer that answers it
    Quantity arrived; // of that
    friend bool operator==(const OrderedLine&, const OrderedLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("name", self.name);
        visit("code", self.code);
        visit("unit", self.unit);
        visit("ordered", self.ordered);
        visit("sent", self.sent);
        visit("arrived", self.arrived);
    }
};

struct OrderedTransfer {
    RequestId order;
    Stall from;
    Stall to;
    RequestState state = RequestState::asked;
    std::optional<TransferState> way; // of the transfer that answers it
    Moment at;
    std::string note;
    std::string why; // it was declined, or withdrawn
    std::vector<OrderedLine> lines;
    friend bool operator==(const OrderedTransfer&, const OrderedTransfer&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("order", self.order);
        visit("from", self.from);
        visit("to", self.to);
        visit("state", self.state);
        visit("way", self.way);
        visit("at", self.at);
        visit("note", self.note);
        visit("why", self.why);
        visit("lines", self.lines);
    }
};

struct NamedPlace {
    Stall place;
    Name name;
    friend bool operator==(const NamedPlace&, const NamedPlace&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("place", self.place);
        visit("name", self.name);
    }
};

struct TransferOrdersAnswer {
    std::vector<NamedPlace> places;
    std::vector<OrderedTransfer> orders; // the open ones first, each newest first
    static void fields(auto& self, auto&& visit) {
        visit("places", self.places);
        visit("orders", self.orders);
    }
};

struct GoodsOfPlaceQuestion {
    std::string token;
    Stall place;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("place", self.place);
    }
};

/// What lies on the shelf of a place, by what the centre has heard.
struct GoodsThere {
    ItemId item;
    Name name;
    std::string code;
    Name artisan;
    Unit unit = Unit::piece;
    Quantity onHand;
    friend bool operator==(const GoodsThere&, const GoodsThere&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("name", self.name);
        visit("code", self.code);
        visit("artisan", self.artisan);
        visit("unit", self.unit);
        visit("on_hand", self.onHand);
    }
};
struct GoodsOfPlaceAnswer {
    Stall place;
    std::vector<GoodsThere> goods;
    static void fields(auto& self, auto&& visit) {
        visit("place", self.place);
        visit("goods", self.goods);
    }
};

struct WishedLine {
    ItemId item;
    Quantity quantity;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("quantity", self.quantity);
    }
};
struct OrderTransferOrder {
    std::string token;
    Stall from;
    Stall to;
    std::vector<WishedLine> lines;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("from", self.from);
        visit("to", self.to);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};
struct WithdrawTransferOrder {
    std::string token;
    RequestId order;
    std::string why;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("order", self.order);
        visit("why", self.why);
    }
};

namespace path {
constexpr auto transferOrders = "/v1/places/orders/";
constexpr auto seeTransferOrders = "/v1/places/orders/all";
constexpr auto seeGoodsOfPlace = "/v1/places/orders/goods";
constexpr auto orderTransfer = "/v1/places/orders/order";
constexpr auto withdrawTransferOrder = "/v1/places/orders/withdraw";
} // namespace path

TransferOrdersAnswer transferOrdersOf(Book& centre);
/// The answer as JSON; after an order everything again. Refused: bytesUnreadable (also a path that is none of these),
/// notAllowed, placeUnknown, what `who` refuses, and as orderTransfer() and withdrawOrder().
Result<std::string> answerTransferOrders(Book& centre, const WhoSpeaks& who, std::string_view path,
                                         const std::string& body);

} // namespace touat
