// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Customers as rows. What a customer owes is the balance of the account of that name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/entry.h"
#include "core/sales/customer_facts.h"
#include "core/store/query.h"

namespace touat {

struct Customer {
    CustomerId id;
    CustomerCard card;
};

class CustomerTable {
  public:
    explicit CustomerTable(Database& db) : m_db(db) {}
    void insert(CustomerId id, const CustomerCard& card);
    void update(CustomerId id, const CustomerCard& card);
    void insertPayment(const Envelope& envelope, const AccountPaid& fact);
    std::optional<Customer> find(CustomerId id);
    /// Whose name or phone contains what was typed, in any spelling; the newest first, at most 50.
    std::vector<Customer> search(const std::string& text);

  private:
    Database& m_db;
};

} // namespace touat
