// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closing a sale: basket + tenders + contracts become one fact, or a refusal. Pure: it reads no
// table and no clock.
#pragma once

#include <functional>

#include "core/sales/basket.h"
#include "core/sales/facts.h"

namespace touat {

/// A basket line with what the tables say of its item at this moment.
struct LineToSell {
    BasketLine line;
    ShelfItem item;
    std::optional<Terms> terms; // of the contract under which the item is entrusted
};

/// `day` is the calendar day of the sale, from which the artisan's hold days count.
/// Refused: noLines, pieceSold, pieceNotHere, oneOfAKind, belowFloor, quantityNotPositive,
/// quantityNotWhole, amountTooLarge, contractUnknown, and the reasons of checkTenders().
Result<Document> closeSale(Stall stall, Day day, std::int64_t basket,
                           const std::vector<LineToSell>& lines,
                           const std::vector<Tender>& tenders);

/// A line of a sale with what refunds have already taken back of it.
struct LineToRefund {
    SaleLineId id;
    SoldLine sold;
    Quantity quantityBack; // refunded before
    Money amountBack;
    Shares sharesBack;
    Quantity now; // to take back now
};

/// The refund of part or all of a line: amount and every share by cumulative target, so that steps
/// that reach the whole end at exactly zero. Refused: quantityNotPositive, quantityNotWhole,
/// moreThanSold.
Result<SoldLine> refundLine(const LineToRefund& line);

} // namespace touat
