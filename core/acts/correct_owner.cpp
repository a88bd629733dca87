// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/correct_owner.h"

#include "core/acts/goods_lines.h"
#include "core/acts/may_act.h"
#include "core/acts/refund.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/sales/sale_table.h"

namespace touat {

namespace {

OwnedShare shareOf(const SoldLine& sold) {
    return {*sold.artisan, *sold.contract, sold.agency, sold.shares, sold.keeper, sold.payable};
}

Result<OwnedShare> shareUnder(const Contract& contract, const ShelfItem& item, const SoldLine& sold) {
    const auto tagged = amountFor(sold.tag, sold.quantity).value_or(sold.amount);
    const auto floor = amountFor(item.floor, sold.quantity).value_or(sold.amount);
    const auto rule = ruleFor(contract.terms, item.family, sold.tag);
    const auto shares = split({sold.amount, tagged, floor, sold.quantity, item.net},
                              underRule(contract.terms, rule));
    if (!shares) return shares.refusal();
    return OwnedShare{contract.artisan,      contract.id, contract.terms.agency, *shares,
                      contract.terms.keeper, sold.payable};
}

} // namespace

Result<OwnerCorrected> ownerCorrection(Book& book, ItemId id, ContractId contractId) {
    const auto item = itemWithinReach(book, id);
    if (!item) return item.refusal();
    if (!item->artisan) return refuse(Reason::contractUnknown, item->code());
    const auto contract = ContractTable(book.db()).find(contractId);
    if (!contract) return refuse(Reason::contractUnknown, item->code());
    if (contract->stall != book.stall() || contract->artisan == *item->artisan)
        return refuse(Reason::contractElsewhere, item->code());
    if (contract->terms.basis == Basis::fixedNet && !item->net)
        return refuse(Reason::priceMissing, item->code());
    OwnerCorrected fact;
    fact.item = id;
    fact.was = *item->artisan;
    fact.now = contract->artisan;
    fact.contract = contractId;
    fact.entrusted = -BalanceTable(book.db()).goods(account::entrusted(fact.was), id);
    SaleTable sales(book.db());
    for (const auto& line : sales.linesOf(id, fact.was)) {
        auto sold = soldLine(book, line);
        must(sold.has_value(), "a line in the tables is one in the journal");
        const auto back = sales.takenBack(line);
        if (back.quantity == sold->quantity) continue; // nothing of it is anybody's any more
        if (back.quantity.isPositive()) return refuse(Reason::moreThanSold, back.quantity);
        const auto now = shareUnder(*contract, *item, *sold);
        if (!now) return now.refusal();
        fact.lines.push_back({line, sold->quantity, shareOf(*sold), *now});
    }
    if (fact.lines.size() > OwnerCorrected::mostLines)
        return refuse(Reason::tooManyLines,
                      Quantity::pieces(static_cast<std::int64_t>(OwnerCorrected::mostLines)));
    return fact;
}

Result<Done> correctOwner(Book& book, const Person& by, ItemId id, ContractId contract,
                          const std::string& why) {
    if (const auto may = mayAct(book, by, Right::payArtisans); !may) return may.refusal();
    auto fact = ownerCorrection(book, id, contract);
    if (!fact) return fact.refusal();
    if (why.empty()) return refuse(Reason::noteMissing);
    if (why.size() > 200 || !isCleanText(why)) return refuse(Reason::textUnusable);
    fact->why = why;
    (void)book.record(by, *fact);
    return Done{};
}

} // namespace touat
