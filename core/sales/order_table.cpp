// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/order_table.h"

#include <array>
#include <cstdio>

#include "core/stock/kit.h"

namespace touat {

namespace {

Order order(Query& row) {
    Order order;
    order.id = row.id<OrderId>();
    order.stall = row.stall();
    order.kind = row.word<OrderKind>();
    order.number = row.integer();
    order.state = row.word<OrderState>();
    order.day = row.day();
    order.due = row.maybe(&Query::day);
    order.total = row.money();
    order.paid = row.money();
    order.sale = row.maybe(&Query::id<SaleId>);
    return order;
}

} // namespace

std::string orderNumber(const Stream& stream, OrderKind kind, std::int64_t number) {
    constexpr std::array letters{'Q', 'L', 'M', 'D'};
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s-%d-%c%06lld", stream.stall.text().c_str(),
                  stream.epoch, letters[static_cast<std::size_t>(kind)],
                  static_cast<long long>(number));
    return text.data();
}

void OrderTable::insert(OrderId id, const Stream& stream, Day day, const OrderPlaced& fact) {
    const auto state =
        fact.kind == OrderKind::delivery ? OrderState::ready : OrderState::pending;
    execute(m_db,
            "INSERT INTO customer_order(id, stall, epoch, kind, number, state, day, due_day, "
            "total, paid, sale) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10)",
            id, stream.stall, stream.epoch, fact.kind, fact.number, state, day, fact.due,
            fact.total, fact.sale);
    // A quote holds nothing, and what a delivery holds is sold already.
    if (fact.kind == OrderKind::layaway || fact.kind == OrderKind::madeToOrder) reserve(id, fact);
}

void OrderTable::reserve(OrderId id, const OrderPlaced& fact) {
    const auto hold = [&](ItemId item, Quantity quantity) {
        execute(m_db,
                "INSERT INTO reservation(customer_order, item, quantity) VALUES(?1, ?2, ?3) "
                "ON CONFLICT(item, customer_order) DO UPDATE SET "
                "quantity = reservation.quantity + excluded.quantity",
                id, item, quantity);
    };
    for (const auto& line : fact.lines) {
        if (line.parts)
            for (const auto& part : *line.parts) hold(part.item, inKits(part.quantity, line.quantity));
        else if (line.item)
            hold(*line.item, line.quantity);
    }
}

void OrderTable::addPaid(OrderId id, Money amount) {
    execute(m_db, "UPDATE customer_order SET paid = paid + ?2 WHERE id = ?1", id, amount);
}

void OrderTable::move(OrderId id, OrderState state) {
    execute(m_db, "UPDATE customer_order SET state = ?2 WHERE id = ?1", id, state);
}

void OrderTable::complete(OrderId id, SaleId sale) {
    execute(m_db, "UPDATE customer_order SET state = ?2, sale = ?3 WHERE id = ?1", id,
            OrderState::handedOver, sale);
    release(id);
}

void OrderTable::release(OrderId id) {
    execute(m_db, "DELETE FROM reservation WHERE customer_order = ?1", id);
}

std::optional<Order> OrderTable::find(OrderId id) {
    Query row(m_db,
              "SELECT id, stall, kind, number, state, day, due_day, total, paid, sale "
              "FROM customer_order WHERE id = ?1",
              id);
    if (!row.next()) return std::nullopt;
    return order(row);
}

std::vector<Order> OrderTable::open(Stall stall) {
    Query row(m_db,
              "SELECT id, stall, kind, number, state, day, due_day, total, paid, sale "
              "FROM customer_order WHERE stall = ?1 AND state IN ('pending', 'started', 'ready') "
              "ORDER BY due_day IS NULL, due_day, id",
              stall);
    std::vector<Order> orders;
    while (row.next()) orders.push_back(order(row));
    return orders;
}

std::int64_t OrderTable::nextNumber(const Stream& stream, OrderKind kind) {
    Query row(m_db,
              "SELECT number FROM customer_order WHERE stall = ?1 AND epoch = ?2 AND kind = ?3 "
              "ORDER BY number DESC LIMIT 1",
              stream.stall, stream.epoch, kind);
    return row.next() ? row.integer() + 1 : 1;
}

} // namespace touat
