// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking goods back and giving the money for them: of a sale in this book, line by line, or of goods
// whose sale is not known here, at a price that was agreed.
#pragma once

#include "core/acts/sell.h"
#include "core/book/book.h"

namespace touat {

struct ReturnedLine {
    std::optional<SaleLineId> of; // the line given back; empty: its sale is not in this book
    ItemId item;
    Quantity quantity;
    Money price; // of one unit, where the sale is not known; else the sale's own amounts count
};

/// Every share goes back the way it came, exactly; an artisan's share of goods whose sale is not
/// known is taken by the item's contract. `basket` as in a sale: one number, one document.
/// Refused: notAllowed, dayNotOpen, noLines, itemUnknown, saleUnknown, moreThanSold, alreadySold,
/// contractUnknown, quantityNotPositive, quantityNotWhole, oneOfAKind, amountTooLarge.
Result<Sold> refund(Book& book, const Person& by, std::int64_t basket,
                    const std::vector<ReturnedLine>& lines, TenderKind through,
                    const std::optional<FormerRecord>& former = std::nullopt);

} // namespace touat
