// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/keep_customer.h"

#include "core/acts/approve.h"
#include "core/acts/may_act.h"
#include "core/journal/balance_table.h"
#include "core/sales/customer_table.h"
#include "core/sales/day_table.h"

namespace touat {

namespace {

Result<Done> checkCustomer(Book& book, const Person& by, const CustomerCard& card,
                           const CustomerCard& before, const std::optional<Person>& approver) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    if (card.name.isEmpty() && card.phone.empty()) return refuse(Reason::nameMissing);
    const std::string none;
    for (const auto* text : {&card.name.arabic, &card.name.latin, &card.phone,
                             card.address ? &*card.address : &none,
                             card.taxNumbers ? &*card.taxNumbers : &none,
                             card.note ? &*card.note : &none})
        if (text->size() > 300 || !isCleanText(*text)) return refuse(Reason::textUnusable);
    if (!card.limit.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (card.days && (*card.days < 0 || *card.days > 366)) return refuse(Reason::ruleUnusable);
    if (card.limit > before.limit || card.days != before.days)
        return oneOfThemMay(by, approver, Right::giveCredit);
    return Done{};
}

} // namespace

Result<CustomerId> registerCustomer(Book& book, const Person& by, const CustomerCard& card,
                                    const std::optional<Person>& approver) {
    if (const auto good = checkCustomer(book, by, card, {}, approver); !good)
        return good.refusal();
    return CustomerId::of(book.record(by, CustomerRegistered{card}, idOf(approver)).id);
}

Result<Done> changeCustomer(Book& book, const Person& by, CustomerId customer,
                            const CustomerCard& card, const std::optional<Person>& approver) {
    const auto known = CustomerTable(book.db()).find(customer);
    if (!known) return refuse(Reason::customerUnknown);
    if (const auto good = checkCustomer(book, by, card, known->card, approver); !good)
        return good.refusal();
    (void)book.record(by, CustomerChanged{customer, card}, idOf(approver));
    return Done{};
}

Result<Done> payAccount(Book& book, const Person& by, CustomerId customer,
                        const std::vector<Tender>& tenders) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    if (!CustomerTable(book.db()).find(customer)) return refuse(Reason::customerUnknown);
    Money sum;
    for (const auto& tender : tenders) {
        if (tender.kind != TenderKind::cash && tender.kind != TenderKind::card &&
            tender.kind != TenderKind::mobile)
            return refuse(Reason::customerUnknown);
        if (!tender.amount.fitsDocument()) return refuse(Reason::amountTooLarge);
        sum += tender.amount;
    }
    if (sum <= Money{}) return refuse(Reason::amountNotPositive);
    const auto owed = owedBy(book, customer);
    if (sum > owed) return refuse(Reason::tenderTooLarge, sum - owed);
    if (const auto paid = checkTenders(tenders, sum); !paid) return paid.refusal();
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    (void)book.record(by, AccountPaid{customer, tenders});
    return Done{};
}

Money owedBy(Book& book, CustomerId customer) {
    return BalanceTable(book.db()).money(account::customer(customer));
}

} // namespace touat
