// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of each paper, as a day at a stall makes them.
#pragma once

#include "core/book/document_view.h"
#include "core/book/goods_paper_view.h"
#include "receipts/artisan_card.h"
#include "receipts/badge.h"

namespace touat::samples {

/// A price list, a promotion, a reduction by hand and one of the whole, on lines of two.
PrintedDocument reductions();
PrintedDocument setAndKilograms(); // a set of two parts, dates by weight, and a metre of cloth
/// Card, phone and cash together; stamp duty, rounding, and VAT at both rates in it.
PrintedDocument split();
/// Paid back with a voucher.
PrintedDocument voucher();
/// With every switch of its look turned.
PrintedDocument ownLook();
PrintedExchange exchange();
/// An open day, and the same day closed with 200 dinars too little.
PrintedDay day(bool closed);
PrintedPeriod period(PeriodKind kind);
/// With `lines` lines, taxed or under IFU.
PrintedInvoice invoice(int lines, bool taxed);
PrintedInvoice creditNote();
PrintedOrder order(OrderKind kind);
PrintedAccount debt();
receipts::PrintedBadge badge();
receipts::PrintedArtisanCard artisanCard();
/// Every kind of tag: with a code of ours and of a maker, sealed and not graded, by the kilogram, with a
/// name that is far too long.
std::vector<PrintedLabel> labels(int count);
/// A carpet of which everything is known, and one of which nothing is.
PrintedProvenance provenance();
PrintedProvenance littleKnown();
/// On the way, or arrived with a difference.
PrintedTransfer transfer(int lines, bool arrived);
PrintedCount countSheet(bool blind);
PrintedCount countReport();
std::vector<PrintedWanted> wanted();

} // namespace touat::samples
