// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/customer_table.h"

#include "core/journal/json.h"

namespace touat {

namespace {

std::string keyOf(const CustomerCard& card) {
    return searchKey(card.name) + ' ' + fold(card.phone);
}

Customer customer(Query& row) {
    Customer customer;
    customer.id = row.id<CustomerId>();
    auto card = json::Parser().as<CustomerCard>(row.view());
    must(card.has_value(), "a customer's card cannot be read");
    customer.card = std::move(*card);
    return customer;
}

} // namespace

void CustomerTable::insert(CustomerId id, const CustomerCard& card) {
    execute(m_db,
            "INSERT INTO customer(id, name_ar, name_fr, phone, key, card) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
            id, card.name.arabic, card.name.latin, card.phone, keyOf(card),
            json::textOf(card));
}

void CustomerTable::update(CustomerId id, const CustomerCard& card) {
    execute(m_db,
            "UPDATE customer SET name_ar = ?2, name_fr = ?3, phone = ?4, key = ?5, card = ?6 "
            "WHERE id = ?1",
            id, card.name.arabic, card.name.latin, card.phone, keyOf(card),
            json::textOf(card));
}

void CustomerTable::insertPayment(const Envelope& envelope, const AccountPaid& fact) {
    Money amount;
    for (const auto& tender : fact.tenders) amount += tender.amount;
    execute(m_db, "INSERT INTO customer_payment(id, customer, at_ms, amount) VALUES(?1, ?2, ?3, ?4)",
            CustomerId::of(envelope.id), fact.customer, envelope.at, amount);
}

std::optional<Customer> CustomerTable::find(CustomerId id) {
    Query row(m_db, "SELECT id, card FROM customer WHERE id = ?1", id);
    if (!row.next()) return std::nullopt;
    return customer(row);
}

std::vector<Customer> CustomerTable::search(const std::string& text) {
    const auto folded = fold(text);
    Query row(m_db,
              "SELECT id, card FROM customer WHERE instr(key, ?1) > 0 OR ?1 = '' "
              "ORDER BY id DESC LIMIT 50",
              folded);
    std::vector<Customer> customers;
    while (row.next()) customers.push_back(customer(row));
    return customers;
}

} // namespace touat
