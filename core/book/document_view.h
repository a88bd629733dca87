// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sale or a refund as paper and screens show it: the recorded fact with the names of today's
// tables beside its ids.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/sales/sale_table.h"

namespace touat {

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
    Money total;
    Hash hash; // of the journal entry: the paper proves it

    std::string numberText() const; // "S07-1-000012", a refund "S07-1-R000003"
    /// What the QR code on paper says: "TOUAT1 S07-1-000012 118000 8a1f3c5e7d9b0246": number,
    /// total in centimes (a refund's negative), the first 8 bytes of the entry's hash.
    std::string proof() const;
};

std::optional<PrintedDocument> printedDocument(Database& db, SaleId id);

} // namespace touat
