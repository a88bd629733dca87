// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An A4 invoice for a sale, or a credit note for a refund of an invoiced sale.
#pragma once

#include "core/book/book.h"
#include "core/sales/invoice_table.h"

namespace touat {

/// A document has at most one. Refused: notAllowed, saleUnknown, alreadyInvoiced (subject: its
/// number), nameMissing, textUnusable, ruleUnusable (nobody said who sells here).
Result<Invoice> issueInvoice(Book& book, const Person& by, SaleId document, const Party& buyer);

} // namespace touat
