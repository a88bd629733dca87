// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/balance_table.h"

namespace touat {

void BalanceTable::add(const std::vector<Posting>& postings) {
    for (const auto& posting : postings)
        execute(m_db,
                "INSERT INTO balance(account, commodity, amount) VALUES(?1, ?2, ?3) "
                "ON CONFLICT(account, commodity) DO UPDATE SET "
                "amount = balance.amount + excluded.amount",
                posting.account, posting.commodity.packed(), posting.amount);
}

Money BalanceTable::money(const std::string& account) {
    return Money::centimes(amount(account, Commodity::dinar()));
}

Quantity BalanceTable::goods(const std::string& account, ItemId item) {
    return Quantity::thousandths(amount(account, Commodity::item(item)));
}

Balances BalanceTable::all() {
    Balances balances;
    Query row(m_db, "SELECT account, commodity, amount FROM balance WHERE amount <> 0");
    while (row.next()) {
        auto account = row.text();
        const auto commodity = row.integer();
        balances.emplace(std::pair(std::move(account), commodity), row.integer());
    }
    return balances;
}

std::int64_t BalanceTable::amount(const std::string& account, Commodity commodity) {
    Query row(m_db, "SELECT amount FROM balance WHERE account = ?1 AND commodity = ?2", account,
              commodity.packed());
    return row.next() ? row.integer() : 0;
}

std::map<std::string, Quantity> BalanceTable::accountsOf(ItemId item) {
    std::map<std::string, Quantity> accounts;
    Query row(m_db, "SELECT account, amount FROM balance WHERE commodity = ?1 AND amount <> 0",
              item);
    while (row.next()) {
        auto account = row.text();
        accounts.emplace(std::move(account), row.quantity());
    }
    return accounts;
}

} // namespace touat
