// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/issue_invoice.h"

#include "core/acts/may_act.h"
#include "core/acts/set_rules.h"
#include "core/sales/rules_table.h"
#include "core/sales/sale_table.h"

namespace touat {

Result<Invoice> issueInvoice(Book& book, const Person& by, SaleId document, const Party& buyer) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    const auto head = SaleTable(book.db()).find(document);
    if (!head || head->stream.stall != book.stall())
        return refuse(Reason::saleUnknown, document.text());
    InvoiceTable invoices(book.db());
    if (const auto before = invoices.of(document))
        return refuse(Reason::alreadyInvoiced, before->numberText());
    if (const auto sound = checkParty(buyer); !sound) return sound.refusal();
    const auto seller = IssuerTable(book.db()).find(book.stall(), book.today());
    if (!seller) return refuse(Reason::ruleUnusable);
    InvoiceIssued fact;
    fact.kind = head->series == Series::sale ? InvoiceKind::invoice : InvoiceKind::creditNote;
    fact.year = localTime(book.now()).year;
    fact.number = invoices.nextNumber(book.stream(), fact.kind, fact.year);
    fact.document = document;
    if (head->refunds)
        if (const auto credited = invoices.of(*head->refunds)) fact.credits = credited->id;
    if (fact.kind == InvoiceKind::creditNote && !fact.credits)
        return refuse(Reason::saleUnknown, document.text()); // nothing to credit
    fact.seller = *seller->party;
    fact.buyer = buyer;
    (void)book.record(by, fact);
    return *invoices.of(document);
}

} // namespace touat
