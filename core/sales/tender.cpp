// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/tender.h"

#include "core/name.h"

namespace touat {

Tender cash(Money total, Money given) {
    Tender tender;
    tender.amount = total;
    tender.given = given;
    return tender;
}

Tender exactCash(Money total) { return cash(total, total); }

Result<Done> checkTenders(const std::vector<Tender>& tenders, Money total) {
    Money paid;
    for (const auto& tender : tenders) {
        if (!tender.amount.fitsDocument() || !tender.given.fitsDocument())
            return refuse(Reason::amountTooLarge);
        paid += tender.amount;
        if (tender.given < tender.amount)
            return refuse(Reason::tenderTooSmall, tender.amount - tender.given);
        if (tender.scheme.size() > 32 || tender.reference.size() > 64 ||
            !isCleanText(tender.scheme) || !isCleanText(tender.reference))
            return refuse(Reason::textUnusable);
        if (tender.kind == TenderKind::cash) continue;
        if (tender.given != tender.amount)
            return refuse(Reason::tenderTooLarge, tender.given - tender.amount);
        if (fold(tender.reference).empty()) return refuse(Reason::referenceMissing);
    }
    if (paid < total) return refuse(Reason::tenderTooSmall, total - paid);
    if (paid > total) return refuse(Reason::tenderTooLarge, paid - total);
    return Done{};
}

} // namespace touat
