// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every account holds of every commodity: the sum of all postings of all applied entries.
// Debit is above zero, as in posting.h: what is in a drawer is, and what is owed to an artisan is
// below.
#pragma once

#include <map>
#include <vector>

#include "core/journal/posting.h"
#include "core/store/query.h"

namespace touat {

/// By account and packed commodity: centimes or thousandths, none of them zero.
using Balances = std::map<std::pair<std::string, std::int64_t>, std::int64_t>;

class BalanceTable {
  public:
    explicit BalanceTable(Database& db) : m_db(db) {}
    void add(const std::vector<Posting>& postings);
    /// Zero for an account that nothing was posted to.
    Money money(const std::string& account);
    Quantity goods(const std::string& account, ItemId item);
    /// Where an item is, or went: every account that is not zero.
    std::map<std::string, Quantity> accountsOf(ItemId item);

    Balances all();

  private:
    std::int64_t amount(const std::string& account, Commodity commodity);
    Database& m_db;
};

} // namespace touat
