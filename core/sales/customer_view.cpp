// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/customer_view.h"

namespace touat {

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
