// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/correct_tender.h"

#include <algorithm>

#include "core/acts/approve.h"
#include "core/acts/may_act.h"
#include "core/book/stored_fact.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"

namespace touat {

bool canBeCorrected(const Tender& tender) {
    return tender.kind == TenderKind::cash || tender.kind == TenderKind::card ||
           tender.kind == TenderKind::mobile;
}

namespace {

/// What was known of a payment and is not said anew.
void keepKnown(Tender& is, const Tender& was) {
    if (is.kind != was.kind) return;
    if (is.scheme.empty()) is.scheme = was.scheme;
    if (is.reference.empty()) is.reference = was.reference;
    if (!is.terminal) is.terminal = was.terminal;
    if (!is.lastFour) is.lastFour = was.lastFour;
}

} // namespace

Result<Done> correctTender(Book& book, const Person& by, SaleId sale,
                           const std::vector<Tender>& tenders,
                           const std::optional<Person>& approver) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    SaleTable sales(book.db());
    const auto head = sales.find(sale);
    const auto document = storedDocument(book.db(), sale);
    if (!head || !document || head->series != Series::sale ||
        head->stream.stall != book.stall())
        return refuse(Reason::saleUnknown, sale.text());
    const auto day = DayTable(book.db()).openAt(book.stall());
    if (!day) return refuse(Reason::dayNotOpen);
    const bool agreed = mayDo(by, Right::refund) || (approver && mayDo(*approver, Right::refund));
    if (day->day != head->day && !agreed) return refuse(Reason::correctionTooLate);
    TenderCorrected fact;
    fact.sale = sale;
    fact.was = sales.tenders(sale);
    fact.is = tenders;
    for (const auto* side : {&fact.was, &fact.is})
        if (!std::all_of(side->begin(), side->end(), canBeCorrected))
            return refuse(Reason::correctionTooLate);
    if (fact.was.size() == 1 && fact.is.size() == 1) keepKnown(fact.is.front(), fact.was.front());
    if (const auto paid = checkTenders(fact.is, document->payable(), ProofNumber::ifThere); !paid)
        return paid.refusal();
    if (fact.is == fact.was) return Done{}; // as it stands already
    (void)book.record(by, fact, idOf(approver));
    return Done{};
}

} // namespace touat
