// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods come back and others are taken for them, in one act; the difference is paid by whoever owes
// it.
#pragma once

#include "core/acts/refund.h"

namespace touat {

struct Exchanged {
    SaleId back;
    SaleId taken;
    Money worth; // of what came back
    Money paid;  // by the buyer on top; zero where the house gave
    Money given; // by the house
    Money onAccount; // of it: taken off what the buyer owes for the old goods
    Money change;
    std::optional<VoucherId> voucher;
};

/// `tenders`: the buyer's, for what the new goods cost beyond the old ones. `through`: how the house
/// gives what the old ones were worth beyond the new ones. `basket` is the new goods' basket; the
/// refund takes the number after it. Refused as refund() and sell().
Result<Exchanged> exchange(Book& book, const Person& by, const std::vector<ReturnedLine>& lines,
                           const Basket& basket, const std::vector<Tender>& tenders,
                           TenderKind through, const RefundWish& wish = {});

} // namespace touat
