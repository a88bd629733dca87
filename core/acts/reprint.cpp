// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/reprint.h"

#include "core/acts/may_act.h"
#include "core/sales/sale_table.h"

namespace touat {

Result<int> reprint(Book& book, const Person& by, SaleId sale) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    SaleTable sales(book.db());
    if (!sales.find(sale)) return refuse(Reason::saleUnknown, sale.text());
    ReceiptReprinted fact{sale, sales.copies(sale) + 1};
    (void)book.record(by, fact);
    return fact.copy;
}

} // namespace touat
