// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders as rows, and the goods that they hold.
#pragma once

#include <optional>
#include <vector>

#include "core/sales/order_facts.h"
#include "core/store/query.h"

namespace touat {

struct Order {
    OrderId id;
    Stall stall;
    OrderKind kind = OrderKind::layaway;
    std::int64_t number = 0;
    OrderState state = OrderState::pending;
    Day day; // placed on
    std::optional<Day> due;
    Money total;
    Money paid;                 // deposits so far
    std::optional<SaleId> sale; // that completed it, or that it delivers

    Money left() const { return total - paid; }
    /// For a bar; 100 only when nothing is left.
    int paidPercent() const {
        return total.isZero() ? 0 : static_cast<int>(paid.centimes() * 100 / total.centimes());
    }
    bool isOpen() const {
        return state != OrderState::handedOver && state != OrderState::cancelled;
    }
};

/// "S07-1-L000003": how people read an order's number; Q quote, L layaway, M to be made, D delivery.
std::string orderNumber(const Stream& stream, OrderKind kind, std::int64_t number);

class OrderTable {
  public:
    explicit OrderTable(Database& db) : m_db(db) {}
    void insert(OrderId id, const Stream& stream, Day day, const OrderPlaced& fact);
    void addPaid(OrderId id, Money amount);
    void move(OrderId id, OrderState state);
    void complete(OrderId id, SaleId sale);
    void release(OrderId id); // its goods are free
    std::optional<Order> find(OrderId id);
    std::vector<Order> open(Stall stall);
    std::int64_t nextNumber(const Stream& stream, OrderKind kind);

  private:
    void reserve(OrderId id, const OrderPlaced& fact);
    Database& m_db;
};

} // namespace touat
