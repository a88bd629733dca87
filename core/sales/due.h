// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be paid for a document once its lines are priced: stamp duty on the part paid in cash,
// and cash rounding in the buyer's favour. Both are amounts of their own, outside turnover, shares
// and commission; a card or a phone pays neither.
#pragma once

#include "core/moment.h"
#include "core/sales/rules.h"
#include "core/sales/tender.h"

namespace touat {

enum class Paper { receipt, invoice };

struct Due {
    Money total; // of the lines
    Money duty;
    Money rounding; // what rounding adds; never above zero
    Money payable() const { return total + duty + rounding; }
};

/// `other`: what is paid by other means than cash. When that covers the total, nothing is paid in
/// cash and there is neither duty nor rounding.
Due dueFor(Money total, Money other, const ShopRules& rules, Day day, Paper paper = Paper::receipt);

/// The sum of all tenders but cash.
Money notInCash(const std::vector<Tender>& tenders);

} // namespace touat
