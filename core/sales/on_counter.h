// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that lies on the counter: the basket, what was paid for it so far, and the goods that came back
// for it. Not a fact; this device keeps it whole, so that after a power cut nobody pays twice.
#pragma once

#include "core/sales/basket.h"
#include "core/sales/facts.h"

namespace touat {

struct ReturnedLine {
    std::optional<SaleLineId> of; // the line given back; empty: its sale is not in this book
    ItemId item;
    Quantity quantity;
    Money price; // of one unit, where the sale is not known; else the sale's own amounts count
    std::optional<Returned> how = std::nullopt;
    static void fields(auto& self, auto&& visit) {
        visit("of", self.of);
        visit("item", self.item);
        visit("quantity", self.quantity);
        visit("price", self.price);
        visit("how", self.how);
    }
};

struct OnCounter {
    Basket basket;
    std::vector<Tender> paid = {};      // parts, taken already
    std::vector<ReturnedLine> back = {}; // the exchange that the basket is for
    static void fields(auto& self, auto&& visit) {
        visit("basket", self.basket);
        visit("paid", self.paid);
        visit("back", self.back);
    }
};

} // namespace touat
