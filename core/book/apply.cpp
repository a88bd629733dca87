// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/apply.h"

#include "core/consignment/apply.h"
#include "core/journal/balance_table.h"
#include "core/people/apply.h"
#include "core/sales/apply.h"
#include "core/stock/apply.h"
#include "core/stock/elsewhere_table.h"

namespace touat {

void applyFact(Database& db, const Envelope& envelope, const Fact& fact) {
    must(db.inTransaction(), "a fact is applied in one transaction");
    std::visit([&](const auto& each) { apply(db, envelope, each); }, fact);
    BalanceTable(db).add(envelope.postings);
    StockNewsTable(db).mark(envelope.postings);
}

} // namespace touat
