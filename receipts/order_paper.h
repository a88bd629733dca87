// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The customer's paper of work that takes longer than a moment: a quote on A5; a layaway, a piece
// to be made and a delivery as slips from the roll, with what was paid so far, what is left, and
// lines to sign. And the slip with which a customer signs what stands on the account.
#pragma once

#include <string>

#include "core/book/document_view.h"
#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// A quote on A5. Throws Fault(paper), Fault(fontMissing), as the others.
std::string drawQuote(const Fonts& fonts, const PrintedOrder& quote, const House& house = {});

/// The slip of any other order; its code brings it back at the till.
std::string drawOrderSlip(const Fonts& fonts, const PrintedOrder& order, RollForm form = {},
                          const House& house = {});

std::string drawAccountSlip(const Fonts& fonts, const PrintedAccount& account, RollForm form = {},
                            const House& house = {});

/// What the code on an order's paper says: "TOUATO S07-1-L000003".
std::string codeOf(const PrintedOrder& order);

} // namespace touat::receipts
