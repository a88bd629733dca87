// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/customer_view.h"

#include <algorithm>

namespace touat {

std::vector<OpenDebt> openAfter(std::vector<OpenDebt> debts, Money paid) {
    std::stable_sort(debts.begin(), debts.end(),
                     [](const OpenDebt& a, const OpenDebt& b) { return a.due < b.due; });
    for (auto& debt : debts) {
        const auto part = std::min(debt.left, paid);
        debt.left -= part;
        paid -= part;
    }
    std::erase_if(debts, [](const OpenDebt& debt) { return debt.left.isZero(); });
    return debts;
}

std::vector<OpenDebt> CustomerView::open(CustomerId customer) {
    std::vector<OpenDebt> debts;
    {
        Query row(m_db,
                  "SELECT s.stall, s.epoch, s.number, s.due_day, sum(t.amount) FROM sale AS s "
                  "JOIN sale_tender AS t ON t.sale = s.id AND t.kind = 'account' "
                  "WHERE s.customer = ?1 AND s.due_day IS NOT NULL GROUP BY s.id ORDER BY s.id",
                  customer);
        while (row.next()) {
            const auto stall = row.stall();
            const Stream stream{stall, static_cast<int>(row.integer())};
            OpenDebt debt;
            debt.number = documentNumber(stream, Series::sale, row.integer());
            debt.due = row.day();
            debt.left = row.money();
            debts.push_back(std::move(debt));
        }
    }
    Query row(m_db,
              "SELECT coalesce((SELECT sum(amount) FROM customer_payment WHERE customer = ?1), 0) - "
              "coalesce((SELECT sum(t.amount) FROM sale AS s JOIN sale_tender AS t "
              "ON t.sale = s.id AND t.kind = 'account' "
              "WHERE s.customer = ?1 AND s.due_day IS NULL), 0)",
              customer);
    must(row.next(), "an aggregate has a row");
    return openAfter(std::move(debts), row.money()); // refunds to the account pay as well
}

Money CustomerView::owedAfter(CustomerId customer, SaleId sale) {
    Query row(m_db,
              "SELECT coalesce((SELECT sum(t.amount) FROM sale AS s JOIN sale_tender AS t "
              "ON t.sale = s.id AND t.kind = 'account' WHERE s.customer = ?1 AND s.id <= ?2), 0) - "
              "coalesce((SELECT sum(amount) FROM customer_payment "
              "WHERE customer = ?1 AND id <= ?2), 0)",
              customer, sale);
    must(row.next(), "an aggregate has a row");
    return row.money();
}

std::vector<CustomerEntry> CustomerView::history(CustomerId customer) {
    Query row(m_db,
              "SELECT s.id, s.at_ms, s.stall, s.epoch, s.series, s.number, "
              "s.total + s.duty + s.rounding, coalesce((SELECT sum(amount) FROM sale_tender "
              "WHERE sale = s.id AND kind = 'account'), 0) FROM sale AS s WHERE s.customer = ?1 "
              "UNION ALL SELECT id, at_ms, 0, 0, 'sale', 0, amount, -amount "
              "FROM customer_payment WHERE customer = ?1 ORDER BY 2 DESC, 1 DESC LIMIT 100",
              customer);
    std::vector<CustomerEntry> entries;
    while (row.next()) {
        CustomerEntry entry;
        row.skip(); // the id orders what happened in one moment
        entry.at = row.moment();
        const auto stall = row.stall();
        const Stream stream{stall, static_cast<int>(row.integer())};
        const auto series = row.word<Series>();
        const auto number = row.integer();
        if (number > 0) entry.number = documentNumber(stream, series, number);
        entry.amount = row.money();
        entry.onAccount = row.money();
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace touat
