// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a customer bought and paid, as the person at the counter shows it.
#pragma once

#include <vector>

#include "core/sales/sale_table.h"

namespace touat {

/// A sale to the customer, a refund, or a payment of the account.
struct CustomerEntry {
    Moment at;
    std::string number; // of the sale or the refund; empty: a payment
    Money amount;       // of the document, or paid
    Money onAccount;    // what it added to the account; a payment takes away
    friend bool operator==(const CustomerEntry&, const CustomerEntry&) = default;
};

class CustomerView {
  public:
    explicit CustomerView(Database& db) : m_db(db) {}
    /// The newest first, at most 100.
    std::vector<CustomerEntry> history(CustomerId customer);

  private:
    Database& m_db;
};

} // namespace touat
