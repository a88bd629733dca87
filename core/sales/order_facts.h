// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sales that take longer than a moment: a quote, a layaway paid in instalments, a piece to be made, a
// carpet sold now and delivered later.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/moment.h"
#include "core/sales/basket.h"
#include "core/sales/tender.h"
#include "core/stock/item.h"

namespace touat {

enum class OrderKind { quote, layaway, madeToOrder, delivery };
template <>
struct EnumWords<OrderKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"quote", "layaway", "made_to_order", "delivery"});
};

/// pending → started → ready → handed over; or cancelled. A quote and a layaway go straight from
/// pending to handed over (sold), a delivery is ready from its sale on.
enum class OrderState { pending, started, ready, handedOver, cancelled };
template <>
struct EnumWords<OrderState> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"pending", "started", "ready", "handed_over", "cancelled"});
};

/// A line of an order: goods that are there, or words for goods that are not made yet.
struct OrderLine {
    std::optional<ItemId> item;
    std::string what; // empty where there is an item
    Quantity quantity;
    Money amount; // for the line, as agreed; it does not change with tags
    std::optional<std::vector<KitPart>> parts = {}; // of a kit: what is in each
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("what", self.what);
        visit("quantity", self.quantity);
        visit("amount", self.amount);
        visit("parts", self.parts);
    }
};

struct OrderPlaced {
    static constexpr auto type = "order_placed";
    OrderKind kind = OrderKind::layaway;
    std::int64_t number = 0; // gapless per device and kind
    std::string customerName;
    std::string phone;
    std::optional<CustomerId> customer;
    std::vector<OrderLine> lines;
    Money total;
    std::optional<Day> due;           // ready by, to be paid by, valid until
    std::optional<ArtisanId> artisan; // who makes it
    std::optional<SaleId> sale;       // of a delivery: what was sold
    std::optional<std::string> note;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("number", self.number);
        visit("customer_name", self.customerName);
        visit("phone", self.phone);
        visit("customer", self.customer);
        visit("lines", self.lines);
        visit("total", self.total);
        visit("due", self.due);
        visit("artisan", self.artisan);
        visit("sale", self.sale);
        visit("note", self.note);
    }
};

/// Money on account of an order: the customer's until the goods are handed over.
struct OrderPaid {
    static constexpr auto type = "order_paid";
    OrderId order;
    std::vector<Tender> tenders;
    static void fields(auto& self, auto&& visit) {
        visit("order", self.order);
        visit("tenders", self.tenders);
    }
};

struct OrderMoved {
    static constexpr auto type = "order_moved";
    OrderId order;
    OrderState state = OrderState::started;
    static void fields(auto& self, auto&& visit) {
        visit("order", self.order);
        visit("state", self.state);
    }
};

/// Called off: the goods are free again, the deposit goes back, less what the shop keeps by agreement.
struct OrderCancelled {
    static constexpr auto type = "order_cancelled";
    OrderId order;
    std::vector<Tender> back;
    Money kept;
    static void fields(auto& self, auto&& visit) {
        visit("order", self.order);
        visit("back", self.back);
        visit("kept", self.kept);
    }
};

} // namespace touat
