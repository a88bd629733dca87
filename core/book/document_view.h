// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sale or a refund as paper and screens show it: the recorded fact with the names of today's
// tables beside its ids.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/sales/invoice_table.h"
#include "core/sales/sale_table.h"

namespace touat {

/// Something off a line, in words for the buyer.
struct PrintedCut {
    CutKind kind = CutKind::line;
    Money amount;
    Name promotion; // of CutKind::promotion
};

struct PrintedLine {
    Name item;
    std::string code;
    Quantity quantity;
    Money tag;    // one unit, by the tag
    Money amount; // paid for the line
    Agency agency = Agency::own;
    Name artisan; // empty: the stall's own goods
    Name commune;
    std::string card; // the artisan's card number
    std::vector<PrintedCut> cuts;
    Rate vat; // contained in the price; zero: none
    std::string note;
};

/// A credit that the paper gives.
struct PrintedVoucher {
    VoucherId id;
    Money amount;
    std::string proof; // for its QR code: signed by the device
};

struct PrintedDocument {
    Series series = Series::sale;
    Stream stream;
    Name stallName;
    std::int64_t number = 0;
    Moment at;
    Name seller; // empty: entered by an import
    std::vector<PrintedLine> lines;
    std::vector<Tender> tenders;
    Money total; // of the lines
    Money duty;
    Money rounding;
    Name customer;
    std::string note;
    std::string refundOf; // number of the sale that a refund gives back
    std::vector<PrintedVoucher> vouchers;
    int copy = 0;          // 0: the original
    bool training = false; // no sale at all: the paper says so
    Hash hash; // of the journal entry: the paper proves it
    Money payable() const { return total + duty + rounding; }

    std::string numberText() const; // "S07-1-000012", a refund "S07-1-R000003"
    /// What the QR code on paper says: "TOUAT1 S07-1-000012 118000 8a1f3c5e7d9b0246": number,
    /// total in centimes (a refund's negative), the first 8 bytes of the entry's hash.
    std::string proof() const;
};

/// An invoice or a credit note as paper shows it.
struct PrintedInvoice {
    InvoiceKind kind = InvoiceKind::invoice;
    std::string number;
    std::string credits; // of a credit note: the invoice's number
    Moment at;
    Party seller;
    Party buyer;
    PrintedDocument document;
};
std::optional<PrintedInvoice> printedInvoice(Database& db, SaleId document);

std::optional<PrintedDocument> printedDocument(Database& db, SaleId id);

} // namespace touat
