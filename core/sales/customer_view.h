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

/// A sale on account that is not paid yet, or a part of it.
struct OpenDebt {
    std::string number; // of the sale
    Day due;
    Money left;
    friend bool operator==(const OpenDebt&, const OpenDebt&) = default;
};

/// What is left of debts after so much was paid: it goes to what was due first.
std::vector<OpenDebt> openAfter(std::vector<OpenDebt> debts, Money paid);

class CustomerView {
  public:
    explicit CustomerView(Database& db) : m_db(db) {}
    /// The newest first, at most 100.
    std::vector<CustomerEntry> history(CustomerId customer);
    /// What was due first comes first. Their sum is what the customer owes, unless we owe them.
    std::vector<OpenDebt> open(CustomerId customer);
    /// What stood on the account after a sale of this device.
    Money owedAfter(CustomerId customer, SaleId sale);

  private:
    Database& m_db;
};

} // namespace touat
