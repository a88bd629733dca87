// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Selling the basket: the one act that everything else is for.
#pragma once

#include "core/book/book.h"

namespace touat {

/// A sale entered later than it happened: from a shop's former records or a paper stub book.
struct FormerRecord {
    Moment happenedAt;
    std::string source; // its number there; the same number is taken in once
};

struct Sold {
    SaleId id;
    std::int64_t number = 0;
    Money total;
    Money change;
};

/// Reads what the tables say now, whatever the screen showed, and records the sale in one durable
/// transaction. Refused: notAllowed, dayNotOpen, itemUnknown, alreadySold (this basket, or this
/// former record, is a sale already), and the reasons of closeSale().
Result<Sold> sell(Book& book, const Person& by, const Basket& basket,
                  const std::vector<Tender>& tenders,
                  const std::optional<FormerRecord>& former = std::nullopt);

} // namespace touat
