// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of each paper, as a day at a stall makes them.
#pragma once

#include "core/book/document_view.h"
#include "receipts/badge.h"

namespace touat::samples {

/// A price list, a promotion, a reduction by hand and one of the whole, on lines of two.
PrintedDocument reductions();
/// Card, phone and cash together; stamp duty, rounding, and VAT at both rates in it.
PrintedDocument split();
/// Paid back with a voucher.
PrintedDocument voucher();
/// With every switch of its look turned.
PrintedDocument ownLook();
PrintedExchange exchange();
/// An open day, and the same day closed with 200 dinars too little.
PrintedDay day(bool closed);
/// With `lines` lines, taxed or under IFU.
PrintedInvoice invoice(int lines, bool taxed);
PrintedInvoice creditNote();
PrintedOrder order(OrderKind kind);
PrintedAccount debt();
receipts::PrintedBadge badge();
std::vector<PrintedLabel> labels(int count);

} // namespace touat::samples
