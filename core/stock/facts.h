// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to goods, whoever owns them.
#pragma once

#include <vector>

#include "core/moment.h"
#include "core/stock/item.h"

namespace touat {

/// A kind of goods of which there are several, or a service, can be sold from now on.
struct ItemRegistered {
    static constexpr auto type = "item_registered";
    ItemKind kind = ItemKind::series; // never piece
    ItemCard card;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("card", self.card);
    }
};

/// A one-off piece has a code, a card and a history of its own.
struct PieceRegistered {
    static constexpr auto type = "piece_registered";
    ItemCard card;
    static void fields(auto& self, auto&& visit) { visit("card", self.card); }
};

/// The card of an item was completed or corrected; price, floor and owner have facts of their own and
/// stay as they are.
struct ItemDescribed {
    static constexpr auto type = "item_described";
    ItemId item;
    ItemCard card;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("card", self.card);
    }
};

struct ReceivedLine {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Quantity quantity;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
    }
};

/// Goods of the stall's own came in.
struct GoodsReceived {
    static constexpr auto type = "goods_received";
    std::vector<ReceivedLine> lines;
    static void fields(auto& self, auto&& visit) { visit("lines", self.lines); }
};

/// From a day on, an item has another price. Versions count from 1; 0 is the price at registration.
struct PriceChanged {
    static constexpr auto type = "price_changed";
    ItemId item;
    int priceVersion = 1;
    Day from;
    Money price;
    Money floor;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("price_version", self.priceVersion);
        visit("from", self.from);
        visit("price", self.price);
        visit("floor", self.floor);
    }
};

} // namespace touat
