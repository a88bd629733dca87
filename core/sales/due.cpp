// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/due.h"

#include "core/sales/cash_rounding.h"
#include "core/sales/stamp_duty.h"

namespace touat {

Due dueFor(Money total, Money other, const ShopRules& rules, Day day, Paper paper) {
    Due due;
    due.total = total;
    const auto inCash = total - other;
    if (inCash <= Money{}) return due;
    const bool dutiable =
        rules.duty == DutyPolicy::everyCash ||
        (rules.duty == DutyPolicy::invoices && paper == Paper::invoice);
    if (dutiable) due.duty = stampDuty(inCash, day, rules.dutyRoundUpTo);
    due.rounding = roundedForCash(inCash + due.duty, rules.cashRounding) - (inCash + due.duty);
    return due;
}

Money notInCash(const std::vector<Tender>& tenders) {
    Money sum;
    for (const auto& tender : tenders)
        if (tender.kind != TenderKind::cash) sum += tender.amount;
    return sum;
}

} // namespace touat
