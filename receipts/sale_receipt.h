// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buyer's paper, in Arabic and French: what was bought, from whom, what was paid, and a code
// that proves it. Shares are nobody's business but the artisan's and the stall's: they never stand
// here.
#pragma once

#include <string>

#include "core/book/document_view.h"
#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

struct ReceiptWish {
    RollForm form;
    bool gift = false; // without prices, for whoever gets the present
    House house;
};

/// A copy says that it is one and which; training paper says that it is no receipt.
/// Throws Fault(paper), Fault(fontMissing). The same document gives the same bytes.
std::string drawSaleReceipt(const Fonts& fonts, const PrintedDocument& document,
                            const ReceiptWish& wish = {});

/// What came back and what was taken for it on one paper, with the difference.
std::string drawExchange(const Fonts& fonts, const PrintedExchange& exchange,
                         const ReceiptWish& wish = {});

} // namespace touat::receipts
