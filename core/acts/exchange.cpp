// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/exchange.h"

#include <algorithm>

#include "core/acts/approve.h"
#include "core/acts/may_act.h"
#include "core/sales/being_paid.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"

namespace touat {

Result<Exchanged> exchange(Book& book, const Person& by, const std::vector<ReturnedLine>& lines,
                           const Basket& basket, const std::vector<Tender>& tenders,
                           TenderKind through, const RefundWish& wish) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    const bool ofKnownSales = std::all_of(lines.begin(), lines.end(),
                                          [](const ReturnedLine& line) { return line.of; });
    if (!ofKnownSales) return refuse(Reason::saleUnknown);
    if (through != TenderKind::cash && through != TenderKind::voucher)
        return refuse(Reason::saleUnknown);
    SaleTable sales(book.db());
    if (const auto sold = sales.byBasket(book.stream(), basket.number()))
        return refuse(Reason::alreadySold, sold->text());
    auto back = readRefund(book, by, basket.number() + 1, lines, PaidBack::otherwise, wish);
    if (!back) return back.refusal();
    const auto worth = back->payable();

    SaleWish saleWish;
    saleWish.approver = wish.approver;
    const auto sale = readSale(book, basket, saleWish);
    if (!sale) return sale.refusal();
    const auto priced = priceSale(*sale);
    if (!priced) return priced.refusal();
    if (const auto may = mayLower(*priced, sale->rules, by, wish.approver); !may)
        return may.refusal();
    const auto sums = SwapSums::of(worth, unpaidOf(book, lines), priced->total);
    const auto covered = sums.covered;
    auto paying = tenders;
    if (!covered.isZero()) paying.push_back(exactly(TenderKind::exchange, covered));
    auto taken = closeSale(*sale, paying);
    if (!taken) return taken.refusal();
    if (const auto may = mayBear(*taken, wish.approver); !may) return may.refusal();
    if (const auto good = checkMeans(book, by, wish.approver, *taken); !good)
        return good.refusal();
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);

    Exchanged done;
    done.worth = worth;
    done.given = sums.offAccount + sums.toGive;
    done.paid = taken->payable() - covered;
    for (const auto& tender : taken->tenders)
        if (tender.kind == TenderKind::cash) done.change += tender.change();
    if (!covered.isZero()) back->tenders.push_back(exactly(TenderKind::exchange, covered));
    for (auto& way : waysBack(book, *back, done.given, through)) {
        if (way.kind == TenderKind::account) done.onAccount = way.amount;
        back->tenders.push_back(std::move(way));
    }
    if (!back->tenders.empty() && back->tenders.back().kind == TenderKind::voucher)
        done.voucher =
            VoucherId::of(book.nextEntry(), static_cast<int>(back->tenders.size()));
    back->number = sales.nextNumber(book.stream(), Series::refund);
    taken->number = sales.nextNumber(book.stream(), Series::sale);
    auto next = book.nextEntry();
    ++next.seq;
    auto owned = goodwillFacts(book, next, *back);
    std::vector<Fact> facts{ExchangeMade{std::move(*back), std::move(*taken)}};
    for (auto& fact : owned) facts.push_back(std::move(fact));
    const auto entry = book.recordTogether(by, facts, idOf(wish.approver)).front().id;
    done.back = SaleId::of(entry);
    done.taken = SaleId::of(entry, takenLine);
    return done;
}

} // namespace touat
