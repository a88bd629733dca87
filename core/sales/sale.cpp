// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/sale.h"

#include <algorithm>
#include <set>

#include "core/sales/cash_rounding.h"

namespace touat {

namespace {

Result<Done> checkLine(const SaleToClose& sale, const LineToSell& line, std::set<ItemId>& pieces) {
    const auto& [wanted, item, terms] = line;
    if (const auto may = maySell(item, sale.stall, sale.basket.order); !may) return may.refusal();
    if (!wanted.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!wanted.quantity.isWhole()) return refuse(Reason::quantityNotWhole);
    if (!wanted.price.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (item.kind == ItemKind::piece &&
        (wanted.quantity != Quantity::pieces(1) || !pieces.insert(item.id).second))
        return refuse(Reason::oneOfAKind, item.code());
    const bool held = item.kind == ItemKind::series && !sale.basket.order &&
                      sale.rules.oversellOf(item.family) == Oversell::block;
    if (held && wanted.quantity > item.free()) {
        auto refusal = refuse(Reason::stockMissing, item.code());
        refusal.quantity = std::max(item.free(), Quantity{});
        return refusal;
    }
    return Done{};
}

Result<SoldLine> closeLine(const SaleToClose& sale, const LineToSell& from,
                           const PricedLine& priced) {
    const auto& [line, item, terms] = from;
    SoldLine sold;
    sold.item = item.id;
    sold.kind = item.kind;
    sold.quantity = line.quantity;
    sold.tag = item.price;
    sold.priceVersion = item.priceVersion;
    sold.amount = priced.paid;
    sold.note = line.note;
    if (!priced.cuts.empty()) sold.cuts = priced.cuts;
    if (!item.artisan) {
        const auto vat = sale.rules.vatOf(item.vat);
        if (!vat.isZero()) sold.vat = vat;
        sold.shares = ownShares(sold.amount, vat);
        return sold;
    }
    // I7: no sale of an artisan's goods without a contract.
    if (!terms || !item.contract) return refuse(Reason::contractUnknown, item.code());
    const auto tagged = amountFor(item.price, line.quantity);
    if (!tagged) return refuse(Reason::amountTooLarge);
    const auto shares = split(sold.amount, *tagged, line.quantity, *terms, item.net);
    if (!shares) return shares.refusal();
    sold.agency = terms->agency;
    // In its own name the stall owes VAT on the whole price (2.1).
    if (terms->agency == Agency::ownName && !terms->vat.isZero()) sold.vat = terms->vat;
    sold.artisan = item.artisan;
    sold.contract = item.contract;
    sold.shares = *shares;
    sold.payable = sale.day.plus(terms->holdDays);
    must(sold.shares.sum() == sold.amount, "shares sum to what was paid (I1)");
    return sold;
}

} // namespace

Result<PricedBasket> priceSale(const SaleToClose& sale) {
    if (sale.lines.empty()) return refuse(Reason::noLines);
    if (sale.lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    std::set<ItemId> pieces;
    std::vector<ShelfItem> items;
    for (const auto& line : sale.lines) {
        if (const auto good = checkLine(sale, line, pieces); !good) return good.refusal();
        items.push_back(line.item);
    }
    return priceBasket(sale.basket, items, sale.prices, sale.below);
}

Result<Document> closeSale(const SaleToClose& sale, const std::vector<Tender>& tenders) {
    const auto priced = priceSale(sale);
    if (!priced) return priced.refusal();
    Document document;
    document.basket = sale.basket.number();
    document.total = priced->total;
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        auto sold = closeLine(sale, sale.lines[i], priced->lines[i]);
        if (!sold) return sold.refusal();
        document.lines.push_back(std::move(*sold));
    }
    const auto due =
        dueFor(document.total, notInCash(tenders), sale.rules, sale.day, sale.paper);
    if (!due.duty.isZero()) document.duty = due.duty;
    if (!due.rounding.isZero()) document.rounding = due.rounding;
    if (const auto paid = checkTenders(tenders, document.payable()); !paid) return paid.refusal();
    document.tenders = tenders;
    document.customer = sale.basket.customer;
    document.order = sale.basket.order;
    document.note = sale.basket.note;
    document.staffNote = sale.basket.staffNote;
    if (!paidBy(tenders, TenderKind::account).isZero())
        document.due = sale.day.plus(sale.accountDays);
    return document;
}

Money loweredByHand(const PricedLine& line) {
    Money sum;
    for (const auto& cut : line.cuts)
        if (cut.kind != CutKind::list && cut.kind != CutKind::promotion) sum += cut.amount;
    return std::max(sum, Money{});
}

bool isBeyond(const PricedLine& line, Rate cap) {
    return loweredByHand(line) > partOf(line.tagged, cap);
}

Result<SoldLine> refundLine(const LineToRefund& line) {
    if (!line.now.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!line.now.isWhole()) return refuse(Reason::quantityNotWhole);
    const auto left = line.sold.quantity - line.quantityBack;
    if (line.now > left) return refuse(Reason::moreThanSold, left);

    const auto back = line.quantityBack + line.now;
    const auto amountUpTo =
        proportion(line.sold.amount, back.thousandths(), line.sold.quantity.thousandths());
    SoldLine refund = line.sold;
    refund.quantity = line.now;
    refund.amount = amountUpTo - line.amountBack;
    refund.shares = sharesUpTo(line.sold.shares, amountUpTo, line.sold.amount) - line.sharesBack;
    refund.refunds = line.id;
    refund.cuts.reset();
    refund.note.reset();
    must(refund.shares.sum() == refund.amount, "a refund's shares sum to what is given back (I5)");
    return refund;
}

ChargesBack chargesBack(const Due& sale, const Due& before, Money now, Money cashRounding,
                        bool inCash) {
    const auto upTo = before.total + now;
    if (upTo == sale.total) return {sale.duty - before.duty, sale.rounding - before.rounding};
    const auto duty = sale.total.isZero()
                          ? Money{}
                          : proportion(sale.duty, upTo.centimes(), sale.total.centimes());
    ChargesBack back;
    back.duty = duty - before.duty;
    if (!inCash || sale.rounding.isZero()) return back;
    const auto paid = std::min(roundedBack(upTo + duty, cashRounding), sale.payable());
    back.rounding = paid - (upTo + duty) - before.rounding;
    return back;
}

} // namespace touat
